package dev.sightline.edit;

import dev.sightline.model.Actor;
import dev.sightline.model.Cause;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Channel;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Persona;
import dev.sightline.model.Segment;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What can be done to what all maps of a document share: personas, channels, touchpoints, sources, ...
public sealed interface CatalogueEdit extends Edit {
    /// The lists that all maps share, but for pictures.
    enum Entry {
        PERSONA(Persona.class),
        SEGMENT(Segment.class),
        ACTOR(Actor.class),
        TEAM(Team.class),
        CHANNEL(Channel.class),
        TOUCHPOINT(Touchpoint.class),
        SYSTEM(SystemUsed.class),
        SOURCE(InformationSource.class),
        CAUSE(Cause.class);

        private final Class<? extends Element> kind;

        Entry(Class<? extends Element> kind) {
            this.kind = kind;
        }

        /// The records of the list.
        public Class<? extends Element> kind() {
            return kind;
        }
    }

    /// A new entry at the end of its list.
    record Add(Entry entry, String name) implements CatalogueEdit {
        @Override
        public String label() {
            return Wording.named("Add", Wording.kind(entry.kind()), name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Element fresh = BlankEntry.of(entry, draft.ids(), Rules.checked(name));
            draft.append(document.all(entry.kind()), List.of(fresh));
            return draft.changes();
        }
    }

    /// A new picture.
    record AddImage(String name, String alt, ImageAsset.Data data) implements CatalogueEdit {
        @Override
        public String label() {
            return Wording.named("Add", "picture", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            ImageAsset image = BlankEntry.image(draft.ids(), Rules.checked(name), Rules.checked(alt), data);
            draft.append(document.all(ImageAsset.class), List.of(image));
            return draft.changes();
        }
    }

    /// Another name for an entry; another text for a cause.
    record Rename(Id<? extends Element> entry, String name) implements CatalogueEdit {
        @Override
        public String label() {
            return "Rename to " + Wording.quoted(name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(BlankEntry.named(draft.need(entry, Element.class), Rules.checked(name)));
            return draft.changes();
        }
    }

    /// An entry goes elsewhere in its list.
    record Move(Id<? extends Element> entry, Where where) implements CatalogueEdit {
        @Override
        public String label() {
            return "Move entry";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Element mover = draft.need(entry, Element.class);
            List<Element> order = new ArrayList<>(document.all(BlankEntry.listOf(mover)));
            if (!where.anchor().equals(entry)) {
                order.remove(mover);
                order.add(where.in(order), mover);
            }
            Ranks.fit(order, Set.of(entry)).forEach(draft::put);
            return draft.changes();
        }
    }
}
