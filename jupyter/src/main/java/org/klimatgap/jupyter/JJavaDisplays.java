package org.klimatgap.jupyter;

import java.util.List;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.display.mime.MIMEType;
import org.klimatgap.Answer;
import org.klimatgap.Drawing;
import org.klimatgap.finding.Checked;
import org.klimatgap.finding.Finding;
import org.klimatgap.ghg.inventory.EmissionsAccount;
import org.klimatgap.pathway.GapAnalysis;
import org.klimatgap.pathway.Trajectory;
import org.klimatgap.report.Block;
import org.klimatgap.report.Report;
import org.klimatgap.series.AnnualSeries;

/** Draws the library's values in the kernel JJava, such as the report of {@code contract("…")}; the kernel finds it. */
public final class JJavaDisplays implements Extension {
    /** What is more than its plain text; JJava shows everything else as text already. */
    private static final List<Class<?>> DRAWN = List.of(
            Answer.class,
            Drawing.class,
            Report.class,
            Block.class,
            Finding.class,
            Checked.class,
            AnnualSeries.class,
            EmissionsAccount.class,
            GapAnalysis.class,
            Trajectory.class);

    /** Made by the kernel. */
    public JJavaDisplays() {}

    /**
     * Called by the kernel when it starts.
     *
     * @param kernel the kernel whose renderer learns the library's values
     */
    @Override
    public void install(BaseKernel kernel) {
        register(kernel.getRenderer());
    }

    static void register(Renderer renderer) {
        DRAWN.forEach(type -> register(renderer, type));
    }

    private static <T> void register(Renderer renderer, Class<T> type) {
        renderer.createRegistration(type)
                .preferring(MIMEType.TEXT_HTML)
                .supporting(MIMEType.TEXT_PLAIN)
                .register((value, context) -> {
                    context.renderIfRequested(MIMEType.TEXT_HTML, () -> NotebookHtml.of(value));
                    context.renderIfRequested(MIMEType.TEXT_PLAIN, () -> NotebookHtml.plain(value));
                });
    }
}
