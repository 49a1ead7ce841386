package io.evenkeel.architecture.seeded.layers.adapter.cache;

import io.evenkeel.architecture.seeded.layers.bootstrap.settings.Settings;

record ReadsTheSettings(Settings settings) {}
