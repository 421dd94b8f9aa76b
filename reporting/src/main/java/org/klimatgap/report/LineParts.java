package org.klimatgap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.klimatgap.message.Language;
import org.klimatgap.message.LocalizedText;
import org.klimatgap.message.Message;

/** Splits a message into the parts of a line; what somebody else wrote never becomes a word of the report. */
final class LineParts {
    private final Presentation presentation;
    private final List<Inline> parts = new ArrayList<>();

    private LineParts(Presentation presentation) {
        this.presentation = presentation;
    }

    static Line of(Object argument, Presentation presentation) {
        LineParts line = new LineParts(presentation);
        line.add(argument);
        return new Line(line.parts);
    }

    private void add(Object argument) {
        if (argument instanceof Message message) {
            message.forEachPart(presentation.language(), this::words, this::add);
        } else if (argument instanceof List<?> list) {
            list(list);
        } else if (argument instanceof Line line) {
            parts.addAll(line.parts());
        } else {
            parts.add(part(argument));
        }
    }

    private Inline part(Object argument) {
        if (argument instanceof Inline inline) {
            return inline;
        }
        if (argument instanceof Figure figure) {
            return presentation.amount(figure);
        }
        if (argument instanceof LocalizedText text) {
            return userText(text);
        }
        if (argument instanceof String text) {
            return new Inline.UserText(text, Optional.empty());
        }
        return new Inline.Text(presentation.format().format(argument, presentation.language()));
    }

    private Inline userText(LocalizedText text) {
        Language wanted = presentation.language();
        Language written = text.languageFor(wanted);
        return new Inline.UserText(text.in(wanted), written.equals(wanted) ? Optional.empty() : Optional.of(written));
    }

    private void list(List<?> list) {
        String separator = "";
        for (Object each : list) {
            words(separator);
            add(each);
            separator = ", ";
        }
    }

    private void words(String words) {
        if (!words.isEmpty()) {
            parts.add(new Inline.Text(words));
        }
    }
}
