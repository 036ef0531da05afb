package dev.sightline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sightline.Journeys;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Element;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.MapView;
import dev.sightline.model.Place;
import dev.sightline.model.Placed;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert;

/// A document under edits: each is done, taken back and done again before the next one.
final class Desk {
    private JourneyDocument document;

    Desk(JourneyDocument document) {
        this.document = document;
    }

    Desk(Journeys journeys) {
        this(journeys.document());
    }

    /// Does an edit, which must change something.
    ChangeSet does(Edit edit) throws Rejected {
        ChangeSet set = edit.on(document);
        assertThat(set.isEmpty()).as("%s changes nothing", edit).isFalse();
        JourneyDocument next = document.with(set);
        assertThat(next.with(set.inverse())).isEqualTo(document);
        document = next;
        return set;
    }

    /// Does an edit and gives the id of the first element of a kind that came to be.
    <T extends Element> Id<T> makes(Edit edit, Class<T> kind) throws Rejected {
        return does(edit).changes().values().stream()
                .filter(change -> change.before() == null && kind.isInstance(change.after()))
                .findFirst()
                .map(change -> Desk.<T>id(change.id().value()))
                .orElseThrow();
    }

    /// Asks for an edit that changes nothing.
    void leaves(Edit edit) throws Rejected {
        assertThat(edit.on(document).isEmpty()).as("%s changes nothing", edit).isTrue();
    }

    /// Asks for an edit that cannot be done, and gives the sentence.
    String refuses(Edit edit) {
        Throwable thrown = ThrowableAssert.catchThrowable(() -> edit.on(document));
        assertThat(thrown).isInstanceOf(Rejected.class);
        return ((Rejected) thrown).sentence();
    }

    JourneyDocument document() {
        return document;
    }

    MapView view() {
        return document.view(Journeys.MAP);
    }

    <T extends Element> T get(Id<T> id) {
        return document.get(id);
    }

    Placed card(String id) {
        return document.get(Desk.<Placed>id(id));
    }

    Place place(String id) {
        return card(id).place();
    }

    /// The texts in a lane, in order.
    List<String> texts(String lane) {
        return view().placed(id(lane)).stream().map(Placed::text).toList();
    }

    /// The names of the leaves from left to right.
    List<String> leaves() {
        return view().leaves().stream().map(column -> column.name()).toList();
    }

    /// The ids of rows from top to bottom, those in a group with the group before them.
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        view().bands()
                .forEach(band -> band.rows()
                        .forEach(row -> rows.add(
                                band.group().map(group -> group.name() + "/").orElse("") + row.id())));
        return rows;
    }

    static <T extends Element> Id<T> id(String value) {
        return Id.of(value);
    }

    static <T extends Element> List<Id<T>> ids(String... values) {
        List<Id<T>> ids = new ArrayList<>();
        for (String value : values) {
            ids.add(Id.of(value));
        }
        return ids;
    }
}
