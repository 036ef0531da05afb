package dev.sightline.edit;

import dev.sightline.model.ChangeSet;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.PageSetup;
import dev.sightline.model.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What can be done to the presets of pages that a document keeps. Names are the same whatever their case.
public sealed interface PageEdit extends Edit {
    /// A preset is kept under its name, in place of one that has it already.
    record Save(PageSetup setup) implements PageEdit {
        @Override
        public String label() {
            return Wording.named("Save", "preset", setup.name());
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            String name = checked(setup.name());
            List<PageSetup> pages = new ArrayList<>(document.project().pages());
            OptionalInt known = find(pages, name);
            if (known.isPresent()) {
                pages.set(known.getAsInt(), setup.withName(name));
            } else {
                pages.add(setup.withName(name));
            }
            return changed(document, pages);
        }
    }

    /// Another name.
    record Rename(String name, String next) implements PageEdit {
        @Override
        public String label() {
            return Wording.named("Rename", "preset", next);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            List<PageSetup> pages = new ArrayList<>(document.project().pages());
            int known = need(pages, name);
            String wanted = checked(next);
            OptionalInt other = find(pages, wanted);
            if (other.isPresent() && other.getAsInt() != known) {
                throw new Rejected("There is a preset %s already. Give this one another name."
                        .formatted(Wording.quoted(pages.get(other.getAsInt()).name())));
            }
            pages.set(known, pages.get(known).withName(wanted));
            return changed(document, pages);
        }
    }

    /// A preset goes.
    record Delete(String name) implements PageEdit {
        @Override
        public String label() {
            return Wording.named("Remove", "preset", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            List<PageSetup> pages = new ArrayList<>(document.project().pages());
            pages.remove(need(pages, name));
            return changed(document, pages);
        }
    }

    private static String checked(String name) throws Rejected {
        String wanted = Rules.checked(name).strip();
        if (wanted.isEmpty()) {
            throw new Rejected("A preset needs a name. Type one first.");
        }
        return wanted;
    }

    private static OptionalInt find(List<PageSetup> pages, String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private static int need(List<PageSetup> pages, String name) throws Rejected {
        OptionalInt known = find(pages, name);
        if (known.isEmpty()) {
            throw new Rejected("There is no preset %s any more.".formatted(Wording.quoted(name)));
        }
        return known.getAsInt();
    }

    private static ChangeSet changed(JourneyDocument document, List<PageSetup> pages) throws Rejected {
        Project project = document.project();
        Draft draft = new Draft(document);
        draft.put(project.withPages(pages));
        return draft.changes();
    }
}
