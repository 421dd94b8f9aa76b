package org.klimatgap.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A bar that moves on standard error while long work goes on, such as 'lansrapport.xlsx [   ###    ]'. It appears after a second,
 * only on a terminal, and is wiped away at the end; how long the work takes nobody knows, so it promises no percentage.
 */
final class Waiting implements AutoCloseable {
    /** Set by the launcher when standard error is a terminal: Java itself cannot tell. */
    static final String TERMINAL = "klimatgap.terminal";

    private static final int WIDTH = 24;
    private static final String MARK = "###";
    private static final long FIRST_MILLISECONDS = 1_000;
    private static final long STEP_MILLISECONDS = 120;

    private final PrintWriter err;
    private final String what;
    private final ScheduledExecutorService steps = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "waiting");
        thread.setDaemon(true);
        return thread;
    });
    private Optional<Future<?>> shows = Optional.empty();
    private int step;
    private boolean shown;

    private Waiting(PrintWriter err, String what) {
        this.err = err;
        this.what = what;
    }

    /** Begins to wait; on anything but a terminal nothing is ever printed. */
    static Waiting on(String what, PrintWriter err) {
        Waiting waiting = new Waiting(err, what);
        if (Boolean.getBoolean(TERMINAL)) {
            waiting.shows = Optional.of(waiting.steps.scheduleAtFixedRate(
                    waiting::show, FIRST_MILLISECONDS, STEP_MILLISECONDS, TimeUnit.MILLISECONDS));
        }
        return waiting;
    }

    private synchronized void show() {
        err.print("\r" + what + " " + bar(step++));
        err.flush();
        shown = true;
    }

    /** The bar of a step: the mark goes to the right end and back. */
    static String bar(int step) {
        int room = WIDTH - MARK.length();
        int at = room - Math.abs(room - step % (2 * room));
        return "[" + " ".repeat(at) + MARK + " ".repeat(room - at) + "]";
    }

    @Override
    public void close() {
        shows.ifPresent(show -> show.cancel(false));
        steps.shutdown();
        wipe();
    }

    private synchronized void wipe() {
        if (shown) {
            err.print("\r" + " ".repeat(what.length() + WIDTH + 3) + "\r");
            err.flush();
        }
    }
}
