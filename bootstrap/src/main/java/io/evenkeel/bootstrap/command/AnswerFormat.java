package io.evenkeel.bootstrap.command;

/** How an answer is printed. */
enum AnswerFormat {
    TABLE,
    JSON
}
