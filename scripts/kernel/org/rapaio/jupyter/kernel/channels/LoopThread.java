package org.rapaio.jupyter.kernel.channels;

/**
 * Stands in the place of a class of rapaio-jupyter-kernel 3.0.1, ahead of it on the kernel's class path.
 *
 * <p>There a thread is started first and told to run afterwards: on a busy machine it looks before it is told, ends at once, and the
 * kernel never answers on that channel. And a message that comes before the kernel knows what to do with messages ends the thread as
 * well. Here it is told to run before it is started, waits a little, and outlives a message that comes too early, which a client
 * sends again. The installer of the kernel says for which version this is needed.
 */
public final class LoopThread extends Thread {
    private static final long UNTIL_READY = 200;

    private final long pause;
    private final Runnable body;
    private volatile boolean running = true;

    public LoopThread(String name, long pause, Runnable body) {
        super(name);
        this.pause = pause;
        this.body = body;
    }

    @Override
    public void run() {
        try {
            Thread.sleep(UNTIL_READY);
            while (running) {
                runOnce();
                Thread.sleep(pause);
            }
        } catch (InterruptedException end) {
            running = false;
        }
    }

    private void runOnce() {
        try {
            body.run();
        } catch (RuntimeException tooEarly) {
            tooEarly.printStackTrace();
        }
    }

    public void shutdown() {
        running = false;
    }
}
