package org.klimatgap.jupyter;

import java.util.Collection;
import java.util.List;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.sequence.DefaultCollectionDisplayRenderer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/** Draws the library's values in rapaio-jupyter-kernel, such as the report of {@code contract("…")}; the kernel finds it. */
public final class RapaioDisplays implements DisplayProvider {
    /** Made by the kernel. */
    public RapaioDisplays() {}

    /** {@return what draws a value that is the library's, and lists of such} */
    @Override
    public List<DisplayRenderer> getDisplayRenderers() {
        return List.of(new Drawing(), new Many());
    }

    /** {@return what recognises the library's values} */
    @Override
    public List<DisplayTransformer> getDisplayTransformers() {
        return List.of(new ToDrawn());
    }

    /** A value that is to be drawn; the kernel asks for a class, and the library's have none in common. */
    private record Drawn(Object value) {}

    private static final class ToDrawn implements DisplayTransformer {
        @Override
        public boolean canTransform(Object value) {
            return NotebookHtml.draws(value);
        }

        @Override
        public Class<?> transformedClass() {
            return Drawn.class;
        }

        @Override
        public Object transform(Object value) {
            return new Drawn(value);
        }
    }

    private static final class Drawing implements DisplayRenderer {
        @Override
        public Class<?> rendererClass() {
            return Drawn.class;
        }

        @Override
        public boolean canRender(String mimeType) {
            return true;
        }

        @Override
        public DisplayData render(String mimeType, Object drawn) {
            return draw(((Drawn) drawn).value());
        }
    }

    /** Lists of the library's values; the kernel's own way of other lists would come first otherwise. */
    private static final class Many implements DisplayRenderer {
        private final DisplayRenderer others = new DefaultCollectionDisplayRenderer();

        @Override
        public Class<?> rendererClass() {
            return Collection.class;
        }

        @Override
        public boolean canRender(String mimeType) {
            return true;
        }

        @Override
        public DisplayData render(String mimeType, Object many) {
            return NotebookHtml.draws(many) ? draw(many) : others.render(mimeType, many);
        }
    }

    private static DisplayData draw(Object value) {
        DisplayData data = DisplayData.fromHtml(NotebookHtml.of(value));
        data.putText(NotebookHtml.plain(value));
        return data;
    }
}
