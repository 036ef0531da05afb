package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Bend;
import dev.sightline.model.Change;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Link;
import dev.sightline.model.LinkBuilder;
import dev.sightline.model.LinkDirection;
import dev.sightline.model.LinkKind;
import dev.sightline.model.Rank;
import java.util.List;
import java.util.Optional;

/// What can be done to links.
public sealed interface LinkEdit extends Edit {
    /// A new link from one element to another.
    record Draw(Id<?> from, Id<?> to, LinkKind kind) implements LinkEdit {
        @Override
        public String label() {
            return "Draw link";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Link link = LinkBuilder.builder()
                    .id(draft.ids().next("link"))
                    .rank(Rank.FIRST)
                    .about(About.NONE)
                    .map(LinkEnds.map(draft, from, to))
                    .from(from)
                    .to(to)
                    .kind(kind)
                    .kindName("")
                    .label("")
                    .condition("")
                    .build();
            LinkEnds.check(document, link);
            draft.append(document.all(Link.class), List.of(link));
            return draft.changes();
        }
    }

    /// A new link to a card that comes to be with it.
    record DrawToNew(Id<?> from, PlacedEdit.Add card) implements LinkEdit {
        @Override
        public String label() {
            return card.label();
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            ChangeSet made = card.on(document);
            Id<?> to = made.changes().values().stream()
                    .filter(change -> change.before() == null)
                    .map(Change::id)
                    .findFirst()
                    .orElseThrow();
            return made.then(new Draw(from, to, LinkKind.SEQUENCE).on(document.with(made)));
        }
    }

    /// One end of a link is taken to another element.
    record Reconnect(Id<Link> link, End end, Id<?> to) implements LinkEdit {
        @Override
        public String label() {
            return "Reconnect link";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            Link before = draft.need(link, Link.class);
            Link ended = end == End.FROM ? before.withFrom(to) : before.withTo(to);
            Id<JourneyMap> map = LinkEnds.map(draft, ended.from(), ended.to());
            Link after = map.equals(ended.map()) ? ended : ended.withMap(map).withBend(Optional.empty());
            LinkEnds.check(document, after);
            draft.put(after);
            return draft.changes();
        }
    }

    /// Links say something else of their ends.
    ///
    /// @param kindName the name of a custom kind; empty for all others
    record SetKind(List<Id<Link>> links, LinkKind kind, String kindName) implements LinkEdit {
        public SetKind {
            links = List.copyOf(links);
        }

        @Override
        public String label() {
            return "Set kind of " + Wording.count(links.size(), "link");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Link link : draft.need(links, Link.class)) {
                Link after = link.withKind(kind).withKindName(Rules.checked(kindName));
                LinkEnds.check(document, after);
                draft.put(after);
            }
            return draft.changes();
        }
    }

    /// Links have heads at other ends.
    ///
    /// @param direction the kind's own when empty
    record SetDirection(List<Id<Link>> links, Optional<LinkDirection> direction) implements LinkEdit {
        public SetDirection {
            links = List.copyOf(links);
        }

        @Override
        public String label() {
            return "Set direction of " + Wording.count(links.size(), "link");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Link link : draft.need(links, Link.class)) {
                draft.put(link.withDirection(direction));
            }
            return draft.changes();
        }
    }

    /// Links begin where they ended.
    record Reverse(List<Id<Link>> links) implements LinkEdit {
        public Reverse {
            links = List.copyOf(links);
        }

        @Override
        public String label() {
            return "Reverse " + Wording.count(links.size(), "link");
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Link link : draft.need(links, Link.class)) {
                Link after = link.withFrom(link.to()).withTo(link.from());
                LinkEnds.check(document, after);
                draft.put(after);
            }
            return draft.changes();
        }
    }

    /// Links run elsewhere.
    ///
    /// @param bend where; the way that they find when empty
    record Route(List<Id<Link>> links, Optional<Bend> bend) implements LinkEdit {
        public Route {
            links = List.copyOf(links);
        }

        @Override
        public String label() {
            String what = Wording.count(links.size(), "link");
            return bend.isPresent() ? "Reroute " + what : "Route " + what + " automatically";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Link link : draft.need(links, Link.class)) {
                if (bend.isPresent()) {
                    LinkEnds.checkBend(draft, link, bend.get());
                }
                draft.put(link.withBend(bend));
            }
            return draft.changes();
        }
    }

    /// Other words on a link.
    record SetLabel(Id<Link> link, String words) implements LinkEdit {
        @Override
        public String label() {
            return Wording.named("Label", "link", words);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.put(draft.need(link, Link.class).withLabel(Rules.checked(words)));
            return draft.changes();
        }
    }

    /// One of the two ends of a link.
    enum End {
        FROM,
        TO
    }
}
