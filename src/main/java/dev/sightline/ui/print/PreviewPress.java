package dev.sightline.ui.print;

import dev.sightline.layout.page.PagePlan;
import dev.sightline.press.Format;
import dev.sightline.press.Press;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Plans pages on a thread of its own and tells of them on the window's thread; of what is asked for in quick
/// succession only the newest.
final class PreviewPress {
    private static final System.Logger LOG = System.getLogger(PreviewPress.class.getName());

    private final Press press = new Press("Sightline");
    private final AtomicInteger newest = new AtomicInteger();
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            2,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> Thread.ofPlatform().name("preview").daemon().unstarted(work));

    PreviewPress() {
        thread.allowCoreThreadTimeOut(true);
    }

    /// Plans the pages of a choice.
    ///
    /// @param planned is told the pages
    /// @param remedied is told later what to do about text that is too small, if something can be done
    void plan(PrintSubject subject, PrintChoice choice, Consumer<PagePlan> planned, Consumer<Remedy> remedied) {
        int order = newest.incrementAndGet();
        thread.execute(() -> {
            try {
                Optional<PagePlan> plan = plan(subject, choice, order);
                tell(order, plan, planned);
                if (choice.format() == Format.PDF) {
                    tell(
                            order,
                            plan.flatMap(pages -> Remedy.of(
                                    choice.pages(), pages, other -> plan(subject, choice.withPages(other), order))),
                            remedied);
                }
            } catch (RuntimeException unforeseen) {
                LOG.log(System.Logger.Level.ERROR, "Planning pages", unforeseen);
            }
        });
    }

    /// Lets nothing more be told.
    void stop() {
        newest.incrementAndGet();
    }

    private Optional<PagePlan> plan(PrintSubject subject, PrintChoice choice, int order) {
        if (order != newest.get()) {
            return Optional.empty();
        }
        return Optional.of(
                press.plan(choice.sent(subject), choice.order(subject, ""), ZonedDateTime.now(ZoneId.systemDefault())));
    }

    private <T> void tell(int order, Optional<T> made, Consumer<T> whom) {
        made.ifPresent(what -> Platform.runLater(() -> {
            if (order == newest.get()) {
                whom.accept(what);
            }
        }));
    }
}
