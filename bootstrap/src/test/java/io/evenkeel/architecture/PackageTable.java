package io.evenkeel.architecture;

import static io.evenkeel.architecture.PackageRow.row;

import java.util.List;

/**
 * Every package of the project and all that it may use. Its own package, JSpecify and the plain part of the language
 * ({@link PackageRow#LANGUAGE}) are granted to each.
 */
final class PackageTable {

    static final List<PackageRow> ROWS = List.of(
            row("domain.time"),
            row("domain.availability").packages("domain.time"),
            row("domain.rollup")
                    .packages("domain.roster", "domain.session", "domain.statistics", "domain.time")
                    .libraries("java.nio", "java.util.zip"),
            row("domain.roster").packages("domain.availability", "domain.time"),
            row("domain.schedule.booking")
                    .packages("domain.availability", "domain.roster", "domain.session", "domain.time"),
            row("domain.schedule.conflict")
                    .packages("domain.availability", "domain.roster", "domain.session", "domain.time"),
            row("domain.schedule.plan")
                    .packages("domain.availability", "domain.roster", "domain.schedule.booking")
                    .packages("domain.session", "domain.time"),
            row("domain.schedule.recurrence").packages("domain.time"),
            row("domain.schedule.series").packages("domain.roster", "domain.schedule.recurrence", "domain.session"),
            row("domain.session").packages("domain.roster", "domain.time"),
            row("domain.statistics")
                    .packages("domain.availability", "domain.roster", "domain.session", "domain.time")
                    .libraries("java.util.zip"),
            row("domain.statistics.column")
                    .packages("domain.roster", "domain.session", "domain.statistics", "domain.time"),
            row("application.time"),
            row("application.port.account").libraries("java.util.regex"),
            row("application.port.document")
                    .packages("application.port.out", "domain.availability", "domain.roster")
                    .packages("domain.schedule.recurrence", "domain.schedule.series", "domain.time"),
            row("application.port.in.account").packages("application.port.account", "application.time"),
            row("application.port.in.repeat"),
            row("application.port.in.booking")
                    .packages("application.port.in.repeat", "application.time", "domain.session", "domain.time"),
            row("application.port.in.calendar")
                    .packages("application.port.in.exporting", "application.time", "domain.roster"),
            row("application.port.in.exporting")
                    .packages("application.time", "domain.roster", "domain.session", "domain.time"),
            row("application.port.in.health").packages("application.time"),
            row("application.port.in.importing"),
            row("application.port.in.incident"),
            row("application.port.in.migration"),
            row("application.port.in.rollup").packages("application.time"),
            row("application.port.in.roster")
                    .packages("application.port.document", "application.port.in.repeat", "application.time")
                    .packages("domain.roster"),
            row("application.port.in.schedule")
                    .packages("application.time", "domain.roster", "domain.schedule.conflict")
                    .packages("domain.schedule.plan", "domain.schedule.recurrence", "domain.session", "domain.time"),
            row("application.port.in.series")
                    .packages("application.port.document", "application.port.in.booking")
                    .packages("application.port.in.repeat", "application.time")
                    .packages("domain.schedule.recurrence", "domain.schedule.series", "domain.session", "domain.time"),
            row("application.port.in.session").packages("application.time", "domain.session", "domain.time"),
            row("application.port.in.statistics").packages("application.time", "domain.statistics", "domain.time"),
            row("application.port.out")
                    .packages("application.port.account", "application.time", "domain.rollup", "domain.roster")
                    .packages("domain.schedule.recurrence", "domain.schedule.series", "domain.session", "domain.time"),
            row("application.account")
                    .packages("application.port.account", "application.port.in.account", "application.port.out")
                    .packages("application.time"),
            row("application.booking")
                    .packages("application.port.in.booking", "application.port.in.repeat")
                    .packages("application.port.in.series", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.schedule.booking", "domain.schedule.recurrence")
                    .packages("domain.schedule.series", "domain.session", "domain.time"),
            row("application.calendar")
                    .packages("application.port.in.calendar", "application.port.in.exporting")
                    .packages("application.port.out", "application.time")
                    .packages("domain.roster", "domain.session", "domain.time")
                    .libraries("java.security"),
            row("application.exporting")
                    .packages("application.port.in.exporting", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.session", "domain.time"),
            row("application.health")
                    .packages("application.port.in.health", "application.port.out", "application.time"),
            row("application.importing")
                    .packages("application.port.in.importing", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.session", "domain.time")
                    .libraries("java.nio", "java.security"),
            row("application.incident")
                    .packages("application.port.in.incident", "application.port.out", "application.time")
                    .libraries("java.util.concurrent", "java.util.concurrent.atomic", "java.util.concurrent.locks"),
            row("application.rollup")
                    .packages("application.port.in.rollup", "application.port.out", "application.time")
                    .packages("domain.rollup", "domain.time"),
            row("application.migration")
                    .packages("application.port.in.migration", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.schedule.series", "domain.session", "domain.time"),
            row("application.roster")
                    .packages("application.port.document", "application.port.in.repeat")
                    .packages("application.port.in.roster", "application.port.out")
                    .packages("application.time", "domain.roster"),
            row("application.schedule")
                    .packages("application.port.in.schedule", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.schedule.booking", "domain.schedule.conflict")
                    .packages("domain.schedule.plan", "domain.schedule.recurrence", "domain.schedule.series")
                    .packages("domain.session", "domain.time"),
            row("application.series")
                    .packages("application.port.document", "application.port.in.repeat")
                    .packages("application.port.in.series", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.schedule.recurrence", "domain.schedule.series"),
            row("application.session")
                    .packages("application.port.in.session", "application.port.out", "application.time")
                    .packages("domain.roster", "domain.session", "domain.time"),
            row("application.statistics")
                    .packages("application.port.in.statistics", "application.port.out", "application.time")
                    .packages("domain.rollup", "domain.roster", "domain.session", "domain.statistics", "domain.time"),
            row("tck.data")
                    .packages("application.port.account", "domain.availability", "domain.roster")
                    .packages("domain.schedule.recurrence", "domain.schedule.series", "domain.session", "domain.time"),
            row("tck.memory")
                    .packages("application.port.account", "application.port.out", "application.time", "domain.rollup")
                    .packages("domain.roster", "domain.schedule.booking", "domain.schedule.recurrence")
                    .packages("domain.schedule.series", "domain.session", "domain.time"),
            row("tck.fault")
                    .packages("application.port.account", "application.port.out", "application.time", "domain.rollup")
                    .packages("domain.roster", "domain.schedule.series", "domain.session", "domain.time")
                    .libraries("java.util.concurrent"),
            row("faults.proxy").libraries("java.io", "java.net", "java.util.concurrent", "java.util.concurrent.atomic"),
            row("faults.load")
                    .libraries("java.io", "java.net", "java.nio", "java.nio.channels", "java.util.concurrent")
                    .libraries("java.util.concurrent.atomic", "java.util.concurrent.locks", "java.util.regex"),
            row("faults.oracle"),
            row("faults.process").libraries("java.io", "java.nio.file", "java.util.concurrent", "java.util.regex"),
            row("tck.contract")
                    .packages("tck.data", "tck.fault", "application.port.account", "application.port.out")
                    .packages("application.time", "domain.availability")
                    .packages("domain.rollup", "domain.roster", "domain.schedule.recurrence", "domain.schedule.series")
                    .packages("domain.session", "domain.statistics", "domain.time")
                    .libraries("java.util.concurrent", "java.util.concurrent.atomic")
                    .libraries("org.junit.jupiter.api", "org.assertj.core.api"),
            row("adapter.auth")
                    .packages("application.port.account", "application.port.out", "application.time")
                    .libraries("java.nio", "java.security", "java.util.concurrent", "javax.crypto", "javax.crypto.spec")
                    .libraries("com.nimbusds..", "com.password4j.."),
            row("adapter.cache")
                    .packages("application.port.in.statistics", "application.port.out", "application.time")
                    .packages("domain.statistics", "domain.time")
                    .libraries("java.net", "java.security", "java.util.concurrent", "java.util.concurrent.atomic")
                    .libraries("com.fasterxml.jackson.annotation", "com.github.benmanes.caffeine.cache")
                    .libraries("redis.clients.jedis..", "tools.jackson.."),
            row("adapter.files")
                    .packages("application.port.document", "application.port.in.exporting")
                    .packages("application.port.in.importing", "domain.schedule.recurrence")
                    .packages("domain.session", "domain.time")
                    .libraries("java.io", "java.net", "java.nio", "java.nio.file")
                    .libraries("com.typesafe.config", "de.siegmar.fastcsv..", "net.fortuna.ical4j..")
                    .libraries("tools.jackson.."),
            row("adapter.mongo")
                    .packages("application.port.account", "application.port.document", "application.port.out")
                    .packages("application.time")
                    .packages("domain.rollup", "domain.roster", "domain.schedule.booking", "domain.schedule.recurrence")
                    .packages("domain.schedule.series", "domain.session", "domain.statistics", "domain.time")
                    .libraries("java.util.concurrent", "com.mongodb..", "org.bson.."),
            row("adapter.resilience")
                    .packages("application.port.account", "application.port.out", "application.time")
                    .packages("domain.rollup", "domain.roster", "domain.schedule.series", "domain.session")
                    .packages("domain.time")
                    .libraries("java.util.concurrent", "java.util.concurrent.atomic")
                    .libraries("com.github.benmanes.caffeine.cache", "io.github.resilience4j.circuitbreaker"),
            row("adapter.sqlite")
                    .packages("application.port.account", "application.port.document", "application.port.out")
                    .packages("application.time")
                    .packages("domain.rollup", "domain.roster", "domain.schedule.booking", "domain.schedule.recurrence")
                    .packages("domain.schedule.series", "domain.session", "domain.statistics", "domain.time")
                    .libraries(
                            "java.io",
                            "java.nio.channels",
                            "java.nio.file",
                            "java.nio.file.attribute",
                            "java.security",
                            "java.sql")
                    .libraries("java.util.concurrent", "java.util.concurrent.atomic", "org.sqlite", "tools.jackson.."),
            row("adapter.telemetry")
                    .packages("application.port.in.health", "application.port.out")
                    .libraries("java.util.concurrent", "java.util.concurrent.atomic")
                    .libraries("io.micrometer.core.instrument..", "io.micrometer.prometheusmetrics")
                    .libraries("java.net", "java.util.logging", "jdk.jfr", "io.opentelemetry.."),
            row("adapter.webhook")
                    .packages("application.port.out")
                    .libraries("java.net", "java.net.http", "java.util.concurrent", "java.util.concurrent.atomic")
                    .libraries("tools.jackson.."),
            row("adapter.http.exchange")
                    .packages("application.port.out", "application.time")
                    .libraries(
                            "java.io",
                            "java.net",
                            "java.nio",
                            "java.nio.channels",
                            "java.security",
                            "io.undertow..",
                            "tools.jackson.."),
            row("adapter.http.limit")
                    .packages("adapter.http.exchange", "adapter.http.problem", "application.port.out")
                    .libraries("io.undertow.."),
            row("adapter.http.problem")
                    .packages("adapter.http.exchange", "application.port.out", "application.time")
                    .libraries("java.net", "java.util.concurrent", "io.undertow..", "org.slf4j.."),
            row("adapter.http.input")
                    .packages("adapter.http.exchange", "adapter.http.problem", "application.port.in.repeat")
                    .packages("domain.time")
                    .libraries("java.net", "io.undertow.."),
            row("adapter.http.routing")
                    .packages("adapter.http.exchange", "adapter.http.problem", "application.port.out")
                    .packages("application.time")
                    .libraries("java.io", "java.nio", "java.nio.channels", "java.nio.file", "java.util.concurrent")
                    .libraries("java.util.concurrent.atomic", "com.sun.management", "java.lang.management")
                    .libraries("io.undertow..", "org.xnio.."),
            row("adapter.http.file")
                    .packages("adapter.http.problem")
                    .libraries("java.io", "java.nio", "java.util.concurrent", "java.util.regex", "io.undertow.."),
            row("adapter.http.calendar")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.in.calendar", "application.port.in.exporting", "domain.roster")
                    .libraries("java.io", "com.fasterxml.jackson.annotation", "io.undertow.."),
            row("adapter.http.dashboard")
                    .packages("adapter.http.exchange", "adapter.http.file")
                    .libraries("java.io", "io.undertow.."),
            row("adapter.http.openapi")
                    .packages("adapter.http.exchange", "adapter.http.file")
                    .libraries("java.io", "io.undertow.."),
            row("adapter.http.health")
                    .packages("adapter.http.exchange", "application.port.in.health", "application.time")
                    .libraries("io.undertow.."),
            row("adapter.http.importing")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.in.importing", "application.time")
                    .libraries("java.io", "io.undertow.."),
            row("adapter.http.incident")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.in.incident")
                    .libraries("io.undertow.."),
            row("adapter.http.live")
                    .packages("adapter.http.exchange", "adapter.http.problem", "application.port.in.account")
                    .packages("application.port.account", "application.port.out", "application.time")
                    .libraries("java.nio", "java.util.concurrent", "io.undertow..", "org.xnio"),
            row("adapter.http.roster")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.document", "application.port.in.roster")
                    .packages("domain.roster")
                    .libraries("io.undertow.."),
            row("adapter.http.schedule")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.in.schedule", "domain.roster")
                    .libraries("io.undertow..")
                    .packages(
                            "domain.schedule.booking",
                            "domain.schedule.conflict",
                            "domain.schedule.plan",
                            "domain.schedule.recurrence",
                            "domain.session",
                            "domain.time"),
            row("adapter.http.series")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("adapter.http.session", "application.port.document", "application.port.in.series")
                    .packages("domain.schedule.recurrence", "domain.schedule.series", "domain.session", "domain.time")
                    .libraries("io.undertow.."),
            row("adapter.http.session")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.in.booking", "application.port.in.repeat")
                    .packages("application.port.in.session")
                    .packages("domain.roster", "domain.session", "domain.time")
                    .libraries("io.undertow.."),
            row("adapter.http.signin")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.problem")
                    .packages("application.port.account", "application.port.in.account")
                    .libraries("java.net", "io.undertow.."),
            row("adapter.http.statistics")
                    .packages("adapter.http.exchange", "adapter.http.input", "adapter.http.limit")
                    .packages("adapter.http.problem")
                    .packages("application.port.in.statistics", "application.port.out")
                    .packages("domain.session", "domain.statistics", "domain.time")
                    .libraries(
                            "java.io",
                            "java.lang.reflect",
                            "com.fasterxml.jackson.annotation",
                            "de.siegmar.fastcsv..",
                            "io.undertow.."),
            row("adapter.http")
                    .packages(
                            "adapter.http.calendar",
                            "adapter.http.dashboard",
                            "adapter.http.exchange",
                            "adapter.http.health")
                    .packages(
                            "adapter.http.importing",
                            "adapter.http.incident",
                            "adapter.http.live",
                            "adapter.http.limit",
                            "adapter.http.openapi",
                            "adapter.http.problem",
                            "adapter.http.roster",
                            "adapter.http.routing",
                            "adapter.http.schedule",
                            "adapter.http.series")
                    .packages("adapter.http.signin", "adapter.http.session", "adapter.http.statistics")
                    .packages(
                            "application.port.in.health",
                            "application.port.in.importing",
                            "application.port.in.incident",
                            "application.port.in.statistics")
                    .packages("application.port.out", "application.time")
                    .libraries("java.io", "java.net", "java.nio.channels", "java.nio.file", "java.util.concurrent")
                    .libraries("io.undertow..", "org.xnio", "org.xnio.channels"),
            row("bootstrap.settings")
                    .packages("domain.statistics")
                    .libraries("java.io", "java.net", "java.nio.file", "com.typesafe.config"),
            row("bootstrap.background").libraries("java.util.concurrent", "org.slf4j.."),
            row("bootstrap.memory")
                    .packages("application.time")
                    .libraries("com.sun.management", "java.lang.management", "javax.management..", "org.slf4j.."),
            row("bootstrap.process")
                    .packages("application.port.in.incident", "application.port.out", "application.time")
                    .libraries("java.util.concurrent", "java.util.concurrent.atomic", "org.slf4j.."),
            row("bootstrap.demo").packages("application.port.in.importing"),
            row("bootstrap.drill")
                    .packages("adapter.http.exchange", "faults.load", "faults.oracle", "faults.process")
                    .packages("faults.proxy")
                    .libraries("java.io", "java.net", "java.net.http", "java.nio.file", "java.util.concurrent"),
            row("bootstrap.assembly")
                    .packages(
                            "bootstrap.settings",
                            "adapter.auth",
                            "adapter.cache",
                            "adapter.http",
                            "adapter.files",
                            "adapter.http.calendar",
                            "adapter.http.exchange",
                            "adapter.http.health",
                            "adapter.http.importing",
                            "adapter.http.incident",
                            "adapter.http.live",
                            "adapter.http.roster",
                            "adapter.http.schedule",
                            "adapter.http.series",
                            "adapter.http.signin",
                            "adapter.http.session",
                            "adapter.mongo")
                    .packages(
                            "application.account", "application.booking", "application.calendar", "application.session")
                    .packages("application.series")
                    .packages("application.port.in.account", "application.port.in.health")
                    .packages("adapter.resilience", "adapter.sqlite", "adapter.telemetry", "adapter.webhook")
                    .packages("tck.memory")
                    .packages(
                            "application.exporting",
                            "application.health",
                            "application.importing",
                            "application.incident")
                    .packages("application.migration", "application.rollup", "application.roster")
                    .packages("application.schedule", "application.port.in.rollup", "bootstrap.background")
                    .packages("bootstrap.memory", "bootstrap.process")
                    .packages("application.statistics", "application.port.in.exporting")
                    .packages("application.port.in.importing", "application.port.in.migration")
                    .packages("application.port.in.roster", "application.port.in.schedule")
                    .packages("application.port.in.statistics")
                    .packages("application.port.out", "application.time", "domain.rollup", "domain.statistics")
                    .libraries("java.io", "java.nio.file", "java.security", "java.util.concurrent", "org.slf4j.."),
            row("bootstrap.doctor")
                    .packages("bootstrap.assembly", "bootstrap.settings")
                    .packages("adapter.cache", "adapter.sqlite", "application.port.in.health", "application.port.out")
                    .packages("application.time")
                    .libraries("com.sun.management", "java.io", "java.lang.management")
                    .libraries("java.net", "java.net.http", "java.nio.file", "java.nio.file.attribute"),
            row("bootstrap.command")
                    .packages("bootstrap.assembly", "bootstrap.demo", "bootstrap.doctor", "bootstrap.drill")
                    .packages("bootstrap.process", "bootstrap.settings")
                    .packages(
                            "adapter.files",
                            "adapter.http",
                            "adapter.sqlite",
                            "adapter.http.exchange",
                            "adapter.http.schedule",
                            "adapter.http.statistics")
                    .packages("application.port.account", "application.port.in.account")
                    .packages("application.port.document", "application.port.in.exporting")
                    .packages("application.port.in.importing", "application.port.in.migration")
                    .packages("application.port.in.roster", "application.port.in.schedule")
                    .packages("application.port.in.statistics", "domain.schedule.booking", "domain.schedule.recurrence")
                    .packages("domain.schedule.conflict", "domain.schedule.plan", "domain.session")
                    .packages("application.port.out", "application.time", "domain.statistics", "domain.time")
                    .libraries("java.io", "java.net", "java.nio", "java.nio.channels", "java.nio.file")
                    .libraries("java.security", "java.util.concurrent")
                    .libraries("me.tongfei.progressbar", "org.slf4j..", "picocli"),
            row("bootstrap").packages("bootstrap.command", "bootstrap.memory").libraries("java.io"));

    private PackageTable() {}
}
