package dev.sightline.press;

import dev.sightline.export.PdfReview;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.JourneyDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What people wrote into copies of a PDF, compared with a document. It changes nothing: what is taken over of it
/// is for a person to say.
///
/// @param items in the order of the files and their pages; what the PDF was sent out with is not among them
/// @param refused a sentence for each file, and for each file with marks in it, that could not be read
public record Review(List<ReviewItem> items, List<String> refused) {
    public Review {
        items = List.copyOf(items);
        refused = List.copyOf(refused);
    }

    /// Reads copies of a PDF for a document, which may have changed since it was sent out.
    public static Review of(JourneyDocument document, List<Path> pdfs) {
        Reviewed reviewed = new Reviewed(document);
        List<String> refused = new ArrayList<>();
        for (Path pdf : pdfs) {
            String name = String.valueOf(pdf.getFileName());
            try {
                if (!Opening.isPdf(pdf)) {
                    throw new IOException("is not a PDF that can be read");
                }
                PdfReview review = PdfReview.of(pdf);
                reviewed.add(name, review.marks(), Opening.documentInside(pdf));
                if (review.broken() > 0) {
                    refused.add(name + " has " + review.broken() + " annotations that cannot be read.");
                }
            } catch (IOException e) {
                refused.add(name + " " + Opening.why(e) + ".");
            }
        }
        return new Review(reviewed.items(), refused);
    }

    /// What there is to take over, at most once each.
    public List<ReviewItem> open() {
        return items.stream()
                .filter(item -> item.standing() != ReviewItem.Standing.KNOWN)
                .toList();
    }

    /// The comments as they are when these items are taken over; an answer brings what it answers with it.
    public List<Element> taken(Collection<ReviewItem> chosen) {
        Map<Object, Comment> byId = new LinkedHashMap<>();
        for (ReviewItem item : items) {
            byId.putIfAbsent(item.comment().id(), item.comment());
        }
        Map<Object, Element> taken = new LinkedHashMap<>();
        for (ReviewItem item : chosen) {
            item.comment()
                    .replyTo()
                    .map(byId::get)
                    .filter(head -> items.stream().anyMatch(other -> isNew(other, head)))
                    .ifPresent(head -> taken.putIfAbsent(head.id(), head));
            Comment comment = item.comment();
            taken.merge(comment.id(), comment, (one, more) -> both((Comment) one, item));
        }
        return List.copyOf(taken.values());
    }

    private static boolean isNew(ReviewItem item, Comment head) {
        return item.comment().id().equals(head.id())
                && (item.standing() == ReviewItem.Standing.NEW || item.standing() == ReviewItem.Standing.UNPLACED);
    }

    /// A comment that has been rewritten, and of which is said what came of it.
    private static Comment both(Comment one, ReviewItem more) {
        Comment comment = more.comment();
        return more.standing() == ReviewItem.Standing.STATE
                ? one.stated(comment.state(), comment.stateBy(), comment.stateDate())
                : comment;
    }
}
