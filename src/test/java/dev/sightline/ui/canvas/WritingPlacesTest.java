package dev.sightline.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.sightline.drawing.Fragment;
import dev.sightline.drawing.Mark;
import dev.sightline.editor.Editor;
import dev.sightline.editor.Selection;
import dev.sightline.editor.Spot;
import dev.sightline.editor.Verb;
import dev.sightline.editor.gesture.Resting;
import dev.sightline.file.DocumentFile;
import dev.sightline.geometry.Box;
import dev.sightline.layout.Plot;
import dev.sightline.layout.Theme;
import dev.sightline.model.Column;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneKind;
import dev.sightline.model.Link;
import dev.sightline.ui.desk.SheetPress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where labels of links and values of curves are typed.
class WritingPlacesTest {
    private final JourneyDocument document = DocumentFile.open(Path.of("samples/night-train.sightline.json"))
            .openedDocument()
            .orElseThrow();
    private final Editor editor = new Editor(document, InstantSource.system(), Resting.NOWHERE);

    private DrawnSheet drawn() {
        DrawnSheet made =
                new SheetPress().sheet(editor.state().document(), editor.state().map(), Theme.PAPER);
        editor.sheet(made.sheet());
        return made;
    }

    private Optional<WritingPlace> place(DrawnSheet sheet) {
        return new WritingPlaces(sheet, Theme.PAPER, editor.state())
                .of(editor.state().text().orElseThrow());
    }

    private Link unlabelled() {
        return editor.state().view().links().stream()
                .filter(one -> one.label().isBlank() && one.condition().isBlank())
                .findFirst()
                .orElseThrow();
    }

    private static Mark.TextLine line(DrawnSheet sheet, Id<?> id) {
        Fragment fragment = sheet.fragment(id.value()).orElseThrow();
        return fragment.marks().stream()
                .filter(Mark.TextLine.class::isInstance)
                .map(Mark.TextLine.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLabelOfALinkIsWrittenWhereItIsDrawn() {
        Link link = unlabelled();
        editor.select(link);
        editor.perform(Verb.EDIT_TEXT);
        DrawnSheet before = drawn();
        Box way = before.box(link.id().value()).orElseThrow();
        WritingPlace first = place(before).orElseThrow();
        assertThat(first.isDrawn()).isFalse();
        assertThat(way.grown(70).contains(first.text().box()))
                .as("%s on %s", first, way)
                .isTrue();
        editor.textChanged("by phone");
        DrawnSheet sheet = drawn();
        WritingPlace there = place(sheet).orElseThrow();
        Mark.TextLine line = line(sheet, link.id());
        assertThat(line.text()).isEqualTo("by phone");
        assertThat(there.isDrawn()).isTrue();
        assertThat(there.text().covered().x()).isEqualTo(line.at().x());
        assertThat(there.text().box().centerX()).isCloseTo(line.at().x() + line.width() / 2, within(0.01));
        assertThat(there.text().box().contains(line.at().plus(1, -1))).isTrue();
        assertThat(there.hidden().orElseThrow().holds(line)).isTrue();
    }

    @Test
    void theConditionOfALinkIsSeenWhileItsLabelIsWritten() {
        Link link = editor.state().view().links().stream()
                .filter(one -> !one.condition().isBlank())
                .findFirst()
                .orElseThrow();
        editor.select(link);
        editor.perform(Verb.EDIT_TEXT);
        editor.textChanged("by phone");
        DrawnSheet sheet = drawn();
        Mark.TextLine line = line(sheet, link.id());
        assertThat(line.text()).contains("by phone", "[");
        WritingPlace there = place(sheet).orElseThrow();
        assertThat(there.hidden()).isEmpty();
        assertThat(there.text().box().y()).isGreaterThan(line.at().y());
        assertThat(there.text().box().y()).isLessThan(line.at().y() + 60);
    }

    @Test
    void theValueOfACurveIsWrittenAtItsPoint() {
        DrawnSheet sheet = drawn();
        Lane lane = editor.state().view().lanes().stream()
                .filter(one -> one.kind() == LaneKind.EMOTION
                        && !editor.state().view().curves(one.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        List<Column> leaves = editor.state().view().leaves();
        Plot plot = sheet.sheet()
                .hits()
                .plot(editor.state().view().curves(lane.id()).getFirst().id())
                .orElseThrow();
        Plot.Dot dot = plot.dots().get(1);
        int leaf = leaves.stream().map(Column::id).toList().indexOf(dot.on());
        editor.select(Selection.place(new Spot(lane.id(), leaf)));
        editor.type("1");
        DrawnSheet now = drawn();
        Plot.Dot moved = now.sheet()
                .hits()
                .plot(plot.curve())
                .flatMap(one -> one.dot(dot.on()))
                .orElseThrow();
        Box field = place(now).orElseThrow().text().box();
        assertThat(field.centerX()).isCloseTo(moved.at().x(), within(70.0));
        assertThat(field.centerY()).isCloseTo(moved.at().y(), within(30.0));
    }
}
