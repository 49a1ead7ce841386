/** Hashes passwords by Argon2id, and signs access tokens and refresh tokens. Only the assembly may depend on it. */
@NullMarked
package io.evenkeel.adapter.auth;

import org.jspecify.annotations.NullMarked;
