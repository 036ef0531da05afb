package dev.sightline.ui;

import dev.sightline.file.DocumentFile;
import dev.sightline.file.RestorePoint;
import dev.sightline.model.JourneyDocument;
import dev.sightline.ui.desk.Desk;
import dev.sightline.ui.dialog.DialogLayer;
import dev.sightline.ui.dialog.VersionList;
import dev.sightline.ui.notice.Notice;
import dev.sightline.ui.notice.NoticeStack;
import dev.sightline.ui.words.ChangeWords;
import dev.sightline.ui.words.Moments;
import dev.sightline.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;

/// The saves of a document that are still kept, to look at or to go on from.
final class EarlierVersions {
    private final Desk desk;
    private final NoticeStack notices;
    private final DialogLayer dialogs;
    private final WindowFrame frame;

    EarlierVersions(Desk desk, NoticeStack notices, DialogLayer dialogs, WindowFrame frame) {
        this.desk = desk;
        this.notices = notices;
        this.dialogs = dialogs;
        this.frame = frame;
    }

    /// Lists those of a file; reading them takes a moment.
    void list(Path file) {
        Thread.ofVirtual().name("earlier versions").start(() -> {
            List<VersionList.Version> versions = versions(file);
            Platform.runLater(() -> show(file, versions));
        });
    }

    private List<VersionList.Version> versions(Path file) {
        List<RestorePoint> points = DocumentFile.at(file, desk.state()).restorePoints();
        List<VersionList.Version> versions = new ArrayList<>();
        Optional<JourneyDocument> before = Optional.empty();
        for (RestorePoint point : points.reversed()) {
            Optional<JourneyDocument> document = open(point);
            List<String> changes = new ArrayList<>();
            if (document.isPresent() && before.isPresent()) {
                changes.addAll(ChangeWords.between(before.get(), document.get()));
            } else {
                changes.add(Words.of(document.isPresent() ? "versions.oldest" : "versions.unreadable"));
            }
            versions.addFirst(new VersionList.Version(
                    Moments.of(point.saved()), Moments.size(point.size()), changes, () -> open(file, point)));
            before = document.or(() -> Optional.empty());
        }
        return versions;
    }

    private Optional<JourneyDocument> open(RestorePoint point) {
        return DocumentFile.at(point.file(), desk.state()).open().openedDocument();
    }

    private void show(Path file, List<VersionList.Version> versions) {
        String name = String.valueOf(file.getFileName());
        if (versions.isEmpty()) {
            notices.show(Notice.info(Words.of("versions.none", name)));
        } else {
            VersionList list = new VersionList(versions);
            dialogs.open(Words.of("versions.title", name), list, list.first());
        }
    }

    private void open(Path file, RestorePoint point) {
        dialogs.close();
        Optional<JourneyDocument> document =
                open(point).filter(found -> !found.maps().isEmpty());
        if (document.isEmpty()) {
            notices.show(Notice.failure(
                    Words.of("versions.unreadable"), List.of(point.file().toString())));
        } else {
            String told = Words.of("versions.opened", file.getFileName(), Moments.of(point.saved()));
            frame.another().documents().openEarlier(document.get(), told);
        }
    }
}
