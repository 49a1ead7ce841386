package io.evenkeel.adapter.files;

/**
 * Texts that a spreadsheet would run as formulas, made harmless by an apostrophe in front, and back.
 *
 * <p>Such a text begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return. It gets one
 * apostrophe more; so does one that has apostrophes before such a character already, which is why taking one away again
 * gives exactly the text that was there. Any other text, also one like {@code 't Hof}, stays as it is.
 */
final class FormulaCells {

    private static final String STARTERS = "=+-@\t\r";
    private static final char APOSTROPHE = '\'';

    private FormulaCells() {}

    static String escaped(String text) {
        return isFormula(text, apostrophes(text)) ? APOSTROPHE + text : text;
    }

    static String unescaped(String text) {
        int apostrophes = apostrophes(text);
        return apostrophes > 0 && isFormula(text, apostrophes) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text, int apostrophes) {
        return apostrophes < text.length() && STARTERS.indexOf(text.charAt(apostrophes)) >= 0;
    }

    /** How many it begins with. */
    private static int apostrophes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == APOSTROPHE) {
            count++;
        }
        return count;
    }
}
