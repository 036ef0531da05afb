package dev.sightline.press;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.LaneGroup;
import dev.sightline.model.Link;
import dev.sightline.model.Marker;
import dev.sightline.model.Opportunity;
import dev.sightline.model.PainPoint;
import dev.sightline.model.Persona;
import dev.sightline.model.Project;
import dev.sightline.model.SavedView;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.Segment;
import dev.sightline.model.SeparatorLine;
import dev.sightline.model.Stage;
import dev.sightline.model.Step;
import dev.sightline.model.SystemUsed;
import dev.sightline.model.Team;
import dev.sightline.model.Touchpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A document as it is sent to others: without what only those who make it are to know.
///
/// Left out are comments with their answers, the notes and the client's own fields of every element, when each was
/// made and changed, the change log, who answers for a pain, gain, opportunity, touchpoint or lane, how far the
/// work on it is and what was decided, who leads teams and how they are reached, saved views and page set-ups, and
/// whatever a newer
/// version wrote that this one cannot judge. All that describes the journey stays, its sources and markers too.
public final class Discretion {
    private Discretion() {}

    /// The document without its internal parts; the same document if it has none.
    public static JourneyDocument of(JourneyDocument document) {
        List<Element> kept =
                document.elements().stream().flatMap(Discretion::kept).toList();
        return JourneyDocument.of(kept, Map.of());
    }

    private static Stream<Element> kept(Element element) {
        return Stream.ofNullable(
                switch (element) {
                    case Comment ignored -> null;
                    case SavedView ignored -> null;
                    case Foreign ignored -> null;
                    case Project it ->
                        it.withAbout(of(it.about())).withChangeLog(List.of()).withPages(List.of());
                    case Persona it -> it.withAbout(of(it.about()));
                    case Segment it -> it.withAbout(of(it.about()));
                    case Actor it -> it.withAbout(of(it.about()));
                    case Team it -> it.withAbout(of(it.about())).withContact("").withLead("");
                    case Channel it -> it.withAbout(of(it.about()));
                    case Touchpoint it ->
                        it.withAbout(of(it.about())).withOwner("").withStatus("");
                    case SystemUsed it -> it.withAbout(of(it.about()));
                    case InformationSource it -> it.withAbout(of(it.about()));
                    case ImageAsset it -> it.withAbout(of(it.about()));
                    case JourneyMap it -> it.withAbout(of(it.about()));
                    case Stage it -> it.withAbout(of(it.about()));
                    case Step it -> it.withAbout(of(it.about()));
                    case LaneGroup it -> it.withAbout(of(it.about()));
                    case Lane it -> it.withAbout(of(it.about())).withOwner("");
                    case SeparatorLine it -> it.withAbout(of(it.about()));
                    case Card it -> it.withAbout(of(it.about()));
                    case PainPoint it ->
                        it.withAbout(of(it.about())).withOwner("").withStatus("");
                    case Gain it -> it.withAbout(of(it.about())).withOwner("").withStatus("");
                    case Opportunity it ->
                        it.withAbout(of(it.about()))
                                .withOwner("")
                                .withStatus("")
                                .withDecision("");
                    case Link it -> it.withAbout(of(it.about()));
                    case Marker it -> it.withAbout(of(it.about()));
                    case ScoreCurve it -> it.withAbout(of(it.about()));
                    case Cause it -> it.withAbout(of(it.about()));
                });
    }

    private static About of(About about) {
        return new About(Optional.empty(), Optional.empty(), about.tags(), "", about.sources(), new LinkedHashMap<>());
    }
}
