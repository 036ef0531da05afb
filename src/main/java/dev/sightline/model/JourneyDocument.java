package dev.sightline.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A whole document: a set of immutable elements by id, of which every reference leads somewhere.
///
/// It never changes; [#with] gives the next one. Any thread may read it.
public final class JourneyDocument {
    private static final int FOUND = 256;

    private final Elements elements;
    private final Map<Id<?>, SequencedMap<String, String>> unknown;
    private final ConcurrentHashMap<Id<JourneyMap>, MapView> views = new ConcurrentHashMap<>();
    private volatile @Nullable List<Element> frame;

    private JourneyDocument(Elements elements, Map<Id<?>, SequencedMap<String, String>> unknown) {
        this.elements = elements;
        this.unknown = unknown;
    }

    /// A document with nothing in it but what it is called.
    public static JourneyDocument titled(String title) {
        return of(List.of(Project.titled(title)), Map.of());
    }

    /// A document of the given elements.
    ///
    /// @param unknown fields that this version does not know, as JSON text by their path (`/timing/pause`) in their
    ///     element
    /// @throws UnsoundChange if an id stands twice, a reference leads nowhere, or there is no project
    public static JourneyDocument of(
            Collection<? extends Element> elements, Map<Id<?>, SequencedMap<String, String>> unknown) {
        Elements byId = Elements.of(elements);
        JourneyDocument document = new JourneyDocument(byId, Map.copyOf(unknown));
        document.checkAllReferences();
        document.project();
        return document;
    }

    /// A document of elements that somebody has brought together and looked everything up in an index already.
    ///
    /// @param index where each element stands; the document's own from now on
    /// @param elements all that the index knows, in its order, of which every reference leads to one of them
    /// @param unknown as for [#of]
    /// @throws UnsoundChange if the index does not know as many, or there is no project
    public static JourneyDocument indexed(
            List<Element> elements, IdIndex index, Map<Id<?>, SequencedMap<String, String>> unknown) {
        if (index.size() != elements.size()) {
            throw new UnsoundChange("%d elements have %d ids".formatted(elements.size(), index.size()));
        }
        JourneyDocument document = new JourneyDocument(Elements.indexed(elements, index), Map.copyOf(unknown));
        document.project();
        return document;
    }

    /// What the document as a whole is for.
    public Project project() {
        return get(Project.ID);
    }

    /// The element with an id, whatever it is.
    public Optional<Element> find(Id<?> id) {
        return Optional.ofNullable(elements.get(id));
    }

    /// The element with an id.
    ///
    /// @throws NoSuchElementException if it is not in the document
    public <T extends Element> T get(Id<T> id) {
        Element element = elements.get(id);
        if (element == null) {
            throw new NoSuchElementException("There is no element " + id);
        }
        @SuppressWarnings("unchecked") // the id's type says so
        T known = (T) element;
        return known;
    }

    /// All elements, in no order that means anything.
    public Collection<Element> elements() {
        return elements.all();
    }

    /// All elements of a kind, by rank.
    public <T extends Element> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        boolean placed = kind.isAssignableFrom(Placed.class) || Placed.class.isAssignableFrom(kind);
        for (Element element : placed ? elements.all() : frame()) {
            if (kind.isInstance(element)) {
                found.add(kind.cast(element));
            }
        }
        found.sort(Element.ORDER);
        return found;
    }

    /// All elements but those that are placed in lanes, in no order that means anything: what a change of a card leaves
    /// as it is. The very same list as that of the document before, where only such things have changed since.
    public List<Element> frame() {
        List<Element> known = frame;
        if (known == null) {
            known = new ArrayList<>();
            for (Element element : elements.all()) {
                if (!(element instanceof Placed)) {
                    known.add(element);
                }
            }
            known = Collections.unmodifiableList(known);
            frame = known;
        }
        return known;
    }

    /// The maps, in their order.
    public List<JourneyMap> maps() {
        return all(JourneyMap.class);
    }

    /// The ordered reading of one map; made once.
    public MapView view(Id<JourneyMap> map) {
        MapView known = views.get(map);
        if (known == null) {
            known = new MapView(this, get(map));
            views.put(map, known);
        }
        return known;
    }

    /// Fields that this version does not know, as JSON text by path, by the element they stand in.
    public Map<Id<?>, SequencedMap<String, String>> unknownFields() {
        return unknown;
    }

    /// Everything that refers to the element, by rank.
    public List<Element> referrers(Id<?> id) {
        List<Element> found = new ArrayList<>();
        for (Element element : elements.all()) {
            if (element.references().anyMatch(id::equals)) {
                found.add(element);
            }
        }
        found.sort(Element.ORDER);
        return found;
    }

    /// Which elements have become others since a document before, if nothing else has happened and few have, as with
    /// each letter that is typed; this is told without looking at the others. Empty where it cannot be told so.
    public Optional<Set<Id<?>>> exchangedSince(JourneyDocument before) {
        return unknown.equals(before.unknown) ? elements.exchangedSince(before.elements) : Optional.empty();
    }

    /// The next document.
    ///
    /// @throws UnsoundChange if an element is not as the set says it was, or a reference would lead nowhere
    public JourneyDocument with(ChangeSet set) {
        boolean removing = false;
        for (Change change : set.changes().values()) {
            if (!Objects.equals(elements.get(change.id()), change.before())) {
                throw new UnsoundChange("The element " + change.id() + " is not as the change expects it");
            }
            removing |= change.after() == null;
        }
        JourneyDocument result = new JourneyDocument(elements.with(set), unknown);
        if (removing) {
            result.checkAllReferences();
        } else {
            for (Id<?> id : set.changes().keySet()) {
                result.find(id).ifPresent(result::checkReferences);
            }
        }
        result.project();
        result.takeOver(this, set);
        return result;
    }

    /// Keeps what was found out about the document before and still holds, where placed things alone became others.
    private void takeOver(JourneyDocument before, ChangeSet set) {
        for (Change change : set.changes().values()) {
            if (!(change.before() instanceof Placed && change.after() instanceof Placed)) {
                return;
            }
        }
        frame = before.frame;
        before.views.forEach((map, view) -> view.exchanged(this, set).ifPresent(next -> views.put(map, next)));
    }

    private void checkAllReferences() {
        // most refer to the same few: their lane, their step, who does it
        @Nullable Id<?>[] found = new Id<?>[FOUND];
        for (Element element : elements.all()) {
            element.eachReference(id -> {
                int place = id.value().hashCode() & FOUND - 1;
                if (!id.equals(found[place])) {
                    checkReference(element, id);
                    found[place] = id;
                }
            });
        }
    }

    private void checkReferences(Element element) {
        element.eachReference(id -> checkReference(element, id));
    }

    private void checkReference(Element element, Id<?> id) {
        if (elements.get(id) == null) {
            throw new UnsoundChange("The element " + element.id() + " refers to " + id + ", which is not there");
        }
    }

    /// Two documents are equal when they hold equal elements and the same unknown fields.
    @Override
    public boolean equals(Object other) {
        return other instanceof JourneyDocument that && elements.equals(that.elements) && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }
}
