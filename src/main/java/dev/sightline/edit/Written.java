package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.Actor;
import dev.sightline.model.Card;
import dev.sightline.model.Cause;
import dev.sightline.model.Channel;
import dev.sightline.model.Comment;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Element;
import dev.sightline.model.Foreign;
import dev.sightline.model.Gain;
import dev.sightline.model.ImageAsset;
import dev.sightline.model.InformationSource;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The texts that people write into an element, in the order in which they read them: to be looked through, and to be
/// put otherwise.
public final class Written {
    private final UnaryOperator<String> otherwise;

    private Written(UnaryOperator<String> otherwise) {
        this.otherwise = otherwise;
    }

    /// The element with each of its texts put otherwise.
    ///
    /// @param otherwise is asked for every text, always in the same order
    public static Element put(Element element, UnaryOperator<String> otherwise) {
        return new Written(otherwise).put(element);
    }

    /// All texts of an element, empty ones included.
    public static List<String> of(Element element) {
        List<String> found = new ArrayList<>();
        put(element, text -> {
            found.add(text);
            return text;
        });
        return found;
    }

    private String one(String text) {
        return otherwise.apply(text);
    }

    private List<String> all(List<String> texts) {
        return texts.stream().map(otherwise).toList();
    }

    private About about(About about) {
        return about.withTags(all(about.tags())).withNotes(one(about.notes()));
    }

    private Element put(Element element) {
        return switch (element) {
            case Card e -> e.withText(one(e.text())).withSaidBy(one(e.saidBy())).withAbout(about(e.about()));
            case PainPoint e ->
                e.withText(one(e.text()))
                        .withQuotes(all(e.quotes()))
                        .withOwner(one(e.owner()))
                        .withStatus(one(e.status()))
                        .withAbout(about(e.about()));
            case Gain e ->
                e.withText(one(e.text()))
                        .withQuotes(all(e.quotes()))
                        .withOwner(one(e.owner()))
                        .withStatus(one(e.status()))
                        .withAbout(about(e.about()));
            case Opportunity e ->
                e.withText(one(e.text()))
                        .withGroup(one(e.group()))
                        .withOwner(one(e.owner()))
                        .withStatus(one(e.status()))
                        .withDecision(one(e.decision()))
                        .withAbout(about(e.about()));
            case Stage e ->
                e.withName(one(e.name())).withDescription(one(e.description())).withAbout(about(e.about()));
            case Step e ->
                e.withName(one(e.name())).withDescription(one(e.description())).withAbout(about(e.about()));
            case Lane e ->
                e.withName(one(e.name()))
                        .withOwner(one(e.owner()))
                        .withVisibleTo(one(e.visibleTo()))
                        .withAbout(about(e.about()));
            case LaneGroup e -> e.withName(one(e.name())).withAbout(about(e.about()));
            case SeparatorLine e -> e.withName(one(e.name())).withAbout(about(e.about()));
            case Link e ->
                e.withLabel(one(e.label())).withCondition(one(e.condition())).withAbout(about(e.about()));
            case Marker e -> e.withLabel(one(e.label())).withNote(one(e.note())).withAbout(about(e.about()));
            case ScoreCurve e ->
                e.withName(one(e.name()))
                        .withPoints(e.points().stream().map(this::point).toList())
                        .withAbout(about(e.about()));
            case Comment e ->
                e.withText(one(e.text())).withQuote(one(e.quote())).withAbout(about(e.about()));
            case SavedView e ->
                e.withName(one(e.name()))
                        .withFilter(e.filter()
                                .withTags(all(e.filter().tags()))
                                .withOwners(all(e.filter().owners()))
                                .withText(one(e.filter().text())))
                        .withAbout(about(e.about()));
            case Cause e -> e.withText(one(e.text())).withAbout(about(e.about()));
            case JourneyMap e -> map(e);
            case Project e ->
                e.withTitle(one(e.title()))
                        .withClient(one(e.client()))
                        .withPurpose(one(e.purpose()))
                        .withVision(one(e.vision()))
                        .withPrinciples(all(e.principles()))
                        .withAuthors(all(e.authors()))
                        .withConfidentiality(one(e.confidentiality()))
                        .withAbout(about(e.about()));
            case Persona e -> persona(e);
            case Segment e -> e.withName(one(e.name())).withAbout(about(e.about()));
            case Actor e ->
                e.withName(one(e.name()))
                        .withOrganisation(one(e.organisation()))
                        .withAbout(about(e.about()));
            case Team e ->
                e.withName(one(e.name()))
                        .withLead(one(e.lead()))
                        .withContact(one(e.contact()))
                        .withAbout(about(e.about()));
            case Channel e -> e.withName(one(e.name())).withAbout(about(e.about()));
            case Touchpoint e ->
                e.withName(one(e.name()))
                        .withEvidence(one(e.evidence()))
                        .withStandard(one(e.standard()))
                        .withStatus(one(e.status()))
                        .withOwner(one(e.owner()))
                        .withAbout(about(e.about()));
            case SystemUsed e ->
                e.withName(one(e.name()))
                        .withVendor(one(e.vendor()))
                        .withDescription(one(e.description()))
                        .withAbout(about(e.about()));
            case InformationSource e ->
                e.withTitle(one(e.title()))
                        .withQuote(one(e.quote()))
                        .withFound(all(e.found()))
                        .withDoubts(all(e.doubts()))
                        .withAbout(about(e.about()));
            case ImageAsset e -> e.withName(one(e.name())).withAlt(one(e.alt())).withAbout(about(e.about()));
            case Foreign e -> e;
        };
    }

    private CurvePoint point(CurvePoint point) {
        return new CurvePoint(point.on(), point.value(), one(point.label()), point.sources());
    }

    private JourneyMap map(JourneyMap e) {
        return e.withTitle(one(e.title()))
                .withSubtitle(one(e.subtitle()))
                .withAggregate(one(e.aggregate()))
                .withScenario(one(e.scenario()))
                .withTrigger(one(e.trigger()))
                .withGoal(one(e.goal()))
                .withExpectations(all(e.expectations()))
                .withScopeStart(one(e.scopeStart()))
                .withScopeEnd(one(e.scopeEnd()))
                .withVersion(one(e.version()))
                .withAuthors(all(e.authors()))
                .withPrinciples(all(e.principles()))
                .withLegend(all(e.legend()))
                .withContext(one(e.context()))
                .withAssetAtRisk(one(e.assetAtRisk()))
                .withAbout(about(e.about()));
    }

    private Persona persona(Persona e) {
        return e.withName(one(e.name()))
                .withRole(one(e.role()))
                .withQuote(one(e.quote()))
                .withGoals(all(e.goals()))
                .withNeeds(all(e.needs()))
                .withFrustrations(all(e.frustrations()))
                .withMotivations(all(e.motivations()))
                .withBehaviours(all(e.behaviours()))
                .withScenarios(all(e.scenarios()))
                .withJobs(all(e.jobs()))
                .withAbout(about(e.about()));
    }
}
