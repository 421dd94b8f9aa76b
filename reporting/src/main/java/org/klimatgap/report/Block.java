package org.klimatgap.report;

import java.io.Serializable;

/**
 * One piece of a report, such as a paragraph or a table.
 *
 * <p>A renderer writes each kind in its own format and ends its branches in an {@link AssertionError}, so that a new kind
 * of block is never left out silently.
 */
public sealed interface Block extends Serializable
        permits Heading, Paragraph, BulletList, Table, Notice, Sources, Chart, ChartRow {}
