package org.klimatgap.report;

/**
 * A paragraph, such as 'Gapet till målet 2030 är 35 327 ton.'
 *
 * @param line its text
 */
public record Paragraph(Line line) implements Block {}
