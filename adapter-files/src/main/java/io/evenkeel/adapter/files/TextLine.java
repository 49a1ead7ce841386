package io.evenkeel.adapter.files;

/**
 * A line of a file, without its end.
 *
 * @param number from 1
 * @param text its beginning, when it is too long
 * @param tooLong whether there was more of it than is read
 */
record TextLine(long number, String text, boolean tooLong) {}
