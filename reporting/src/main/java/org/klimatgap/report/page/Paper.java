package org.klimatgap.report.page;

/**
 * The measures of a printed page, in points of 1/72 inch, such as 'the web page: 493 by 774 points, letters of 8.2'. They repeat what
 * the style sheet says.
 *
 * @param width the width of the text
 * @param height the height of the text
 * @param size the size of its letters
 * @param line the height of a line
 * @param title the height of the title with the space around it
 * @param heading the height of a heading with the space around it, as far as it is not shared with what stands before
 * @param after the space after a paragraph, a list or a table
 * @param indent the space before the text of a list or a notice
 * @param cell the size of letters in a table
 * @param cellLine the height of a line in a table
 * @param cellSpace the space beside the text of a cell, both sides together
 * @param rowSpace the space and the rule between rows
 * @param caption the height of a caption with the space around it
 * @param note the height of a line of notes under a table with the space around it
 * @param notice the space around a notice
 * @param unit the height of a unit of a picture
 */
record Paper(
        double width,
        double height,
        double size,
        double line,
        double title,
        double heading,
        double after,
        double indent,
        double cell,
        double cellLine,
        double cellSpace,
        double rowSpace,
        double caption,
        double note,
        double notice,
        double unit) {
    /** As {@code report.css} prints: A4 with margins of 12 and 18 mm. */
    static final Paper WEB_PAGE =
            new Paper(493.2, 773.9, 8.2, 9.84, 23.8, 14.9, 2, 11, 7.8, 9.2, 7, 2.8, 12.7, 8.9, 5, 0.757);

    /** As {@code styles.xml} has it: A4 with margins of 13 and 20 mm; a line of Arial is 1.149 times as high as its letters. */
    static final Paper WORD = new Paper(481.9, 768.2, 8.5, 9.77, 17.9, 15, 2, 18, 8, 9.2, 6.4, 1.3, 11.7, 9, 3.5, 0.75);

    /** Its own name, for messages of tests. */
    @Override
    public String toString() {
        return width + " by " + height + " points, letters of " + size;
    }
}
