package dev.sightline.ui;

import dev.sightline.editor.Verb;
import dev.sightline.editor.Viewport;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyMap;
import dev.sightline.ui.desk.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The verbs that change what is seen of a document: how near, which part, which of its maps.
final class LookingVerbs {
    private final Supplier<Optional<Session>> session;

    LookingVerbs(Supplier<Optional<Session>> session) {
        this.session = session;
    }

    void enter(WindowVerbs verbs, CanvasPane canvas) {
        verbs.on(Verb.ZOOM_IN, () -> view(Viewport::zoomedIn))
                .on(Verb.ZOOM_OUT, () -> view(Viewport::zoomedOut))
                .on(Verb.ZOOM_ACTUAL, () -> view(seen -> seen.zoomedTo(1)))
                .on(Verb.FIT_MAP, canvas::fitMap)
                .on(Verb.FIT_WIDTH, () -> view(Viewport::fittingWidth))
                .on(Verb.ZOOM_TO_SELECTION, canvas::zoomToSelection)
                .on(Verb.SCROLL_UP, () -> canvas.scroll(0, -1))
                .on(Verb.SCROLL_DOWN, () -> canvas.scroll(0, 1))
                .on(Verb.SCROLL_LEFT, () -> canvas.scroll(-1, 0))
                .on(Verb.SCROLL_RIGHT, () -> canvas.scroll(1, 0))
                .on(Verb.FIND, canvas::find)
                .on(Verb.NEXT_MAP, () -> turn(1))
                .on(Verb.PREVIOUS_MAP, () -> turn(-1));
    }

    private void view(UnaryOperator<Viewport> change) {
        session.get().ifPresent(open -> open.view(change));
    }

    private void turn(int by) {
        session.get().ifPresent(open -> {
            List<Id<JourneyMap>> maps = open.maps().stream().map(JourneyMap::id).toList();
            int next = Math.floorMod(maps.indexOf(open.state().get().map()) + by, maps.size());
            open.open(maps.get(next));
        });
    }
}
