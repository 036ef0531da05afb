package dev.sightline.ui.views;

import dev.sightline.edit.Remove;
import dev.sightline.edit.ViewEdit;
import dev.sightline.edit.Where;
import dev.sightline.editor.Editor;
import dev.sightline.editor.EditorState;
import dev.sightline.model.Filter;
import dev.sightline.model.Framing;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.SavedView;
import dev.sightline.model.Showing;
import dev.sightline.ui.desk.Session;
import dev.sightline.ui.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The saved views of the map that is open, and which of them one looks through.
public final class ViewShelf {
    private final Session session;
    private final Map<Id<JourneyMap>, Id<SavedView>> applied = new HashMap<>();

    /// The views of a document, none of which was chosen yet.
    public ViewShelf(Session session) {
        this.session = session;
    }

    private EditorState state() {
        return session.state().get();
    }

    private Editor editor() {
        return session.editor();
    }

    /// The document that they are views of.
    public Session session() {
        return session;
    }

    Showing showing() {
        return state().filtering().showing();
    }

    /// The views, in order.
    public List<SavedView> views() {
        return ViewEdit.of(state().committed(), state().map());
    }

    /// The view that one looks through, though what it shows may have been changed since.
    public Optional<SavedView> current() {
        if (showing().isPlain()) {
            return Optional.empty();
        }
        List<SavedView> views = views();
        Optional<SavedView> chosen = Optional.ofNullable(applied.get(state().map()))
                .flatMap(id ->
                        views.stream().filter(view -> view.id().equals(id)).findFirst());
        return chosen.or(() ->
                views.stream().filter(view -> view.showing().equals(showing())).findFirst());
    }

    /// Something to look through, by its name.
    ///
    /// @param on whether one looks through it now
    public record Offer(String name, boolean on, Runnable look) {}

    /// Everything, the views of the open map, and those of the others with the names of their maps.
    public List<Offer> offers() {
        Optional<Id<SavedView>> now = current().map(SavedView::id);
        List<Offer> offers = new ArrayList<>();
        offers.add(new Offer(Words.of("views.all"), showing().isAll(), () -> apply(Optional.empty())));
        views().forEach(view -> offers.add(offer(view, view.name(), now)));
        for (JourneyMap map : state().committed().maps()) {
            if (!map.id().equals(state().map())) {
                ViewEdit.of(state().committed(), map.id())
                        .forEach(view ->
                                offers.add(offer(view, Words.of("views.elsewhere", view.name(), map.title()), now)));
            }
        }
        return offers;
    }

    private Offer offer(SavedView view, String name, Optional<Id<SavedView>> now) {
        return new Offer(name, now.filter(view.id()::equals).isPresent(), () -> apply(Optional.of(view)));
    }

    /// Whether that view shows something else than it is saved with.
    boolean isChanged() {
        return current().filter(view -> !view.showing().equals(showing())).isPresent();
    }

    /// Looks through a view, or at everything.
    public void apply(Optional<SavedView> view) {
        if (view.isEmpty()) {
            applied.remove(state().map());
            session.show(Showing.ALL, Optional.empty());
            return;
        }
        session.open(view.get().map());
        applied.put(view.get().map(), view.get().id());
        session.show(view.get().showing(), view.get().framing());
    }

    /// Saves what is shown now as a view.
    ///
    /// @param placed whether it also keeps where one looks
    /// @return why not, if it cannot be
    public Optional<String> save(String name, boolean placed) {
        Optional<Framing> framing = placed ? Optional.of(state().viewport().framing()) : Optional.empty();
        Optional<String> problem = apply(new ViewEdit.Add(state().map(), name, showing(), framing));
        if (problem.isEmpty()) {
            applied.put(state().map(), views().getLast().id());
        }
        return problem;
    }

    /// A name for what is shown now: what is asked for, unless a view is called so.
    public String suggestion() {
        Filter filter = showing().filter();
        Stream<String> words = Stream.concat(
                Stream.of(filter.text()).filter(text -> !text.isEmpty()),
                filter.traits().stream().map(trait -> TraitWords.of(trait, state().committed())));
        String name = words.limit(3).collect(Collectors.joining(", "));
        boolean taken = views().stream().anyMatch(view -> view.name().equalsIgnoreCase(name));
        return taken ? "" : name;
    }

    /// Gives a view another name.
    ///
    /// @return why not, if it cannot be
    public Optional<String> rename(SavedView view, String name) {
        return apply(new ViewEdit.Rename(view.id(), name));
    }

    private Optional<String> apply(ViewEdit edit) {
        return editor().apply(edit)
                ? Optional.empty()
                : Optional.of(state().notice().orElse(""));
    }

    /// Lets a view show what is shown now, and look where one looks now if it says where to look.
    void update(SavedView view) {
        Optional<Framing> framing =
                view.framing().map(before -> state().viewport().framing());
        if (editor().apply(new ViewEdit.Change(view.id(), showing(), framing))) {
            applied.put(view.map(), view.id());
        }
    }

    /// Moves a view up or down among the others.
    void move(SavedView view, int by) {
        List<SavedView> views = views();
        int to = views.indexOf(view) + by;
        if (to >= 0 && to < views.size()) {
            Id<SavedView> other = views.get(to).id();
            editor().apply(new ViewEdit.Move(view.id(), by < 0 ? Where.before(other) : Where.after(other)));
        }
    }

    /// Takes a view away; what is shown stays.
    void remove(SavedView view) {
        editor().apply(Remove.of(state().committed(), Set.of(view.id())));
    }
}
