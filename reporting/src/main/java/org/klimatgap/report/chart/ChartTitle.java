package org.klimatgap.report.chart;

import java.util.Locale;
import org.klimatgap.message.Message;
import org.klimatgap.message.MessageKey;

/** Titles for charts, such as '{account}: utveckling och mål'. A chart takes any other title as well. */
public enum ChartTitle implements MessageKey {
    /** Emissions with goals; argument {@code account}. */
    EMISSIONS,
    /** Emissions without goals; argument {@code account}. */
    EMISSIONS_ONLY,
    /** A gap that is measured from a reference year; argument {@code goal}. */
    GAP,
    /** A gap without a reference year; argument {@code goal}. */
    GAP_CURRENT,
    /** Sectors by year; argument {@code account}. */
    SECTORS,
    /** A carbon budget; argument {@code budget}. */
    BUDGET,
    /** Consumption by category; arguments {@code area} and {@code year}. */
    CATEGORIES,
    /** Scopes by year; argument {@code organisation}. */
    SCOPES,
    /** A path as a way to use a budget; arguments {@code path} and {@code year}. */
    PATH,
    /** A path as one goal's way to use a budget; arguments {@code path} and {@code goal}. */
    PATH_OF_GOAL,
    /** Consumption of an account by category; arguments {@code account} and {@code year}. */
    CATEGORIES_OF_ACCOUNT;

    @Override
    public String key() {
        return "title-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The title with its first argument.
     *
     * @param name the argument's name
     * @param value its value, for instance a name in the words of a municipality
     * @return the message
     */
    public Message with(String name, Object value) {
        return Message.of(this).with(name, value);
    }
}
