package dev.sightline.editor.form;

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

/// The form of each kind of element.
final class Forms {
    private Forms() {}

    private static final Form<Foreign> NOTHING = Form.of();

    /// The form of an element's kind.
    static <E extends Element> Form<E> of(E element) {
        Form<?> form = switch (element) {
            case Project _ -> MapForms.PROJECT;
            case JourneyMap _ -> MapForms.MAP;
            case Stage stage when stage.level() == Stage.Level.PHASE -> ColumnForms.PHASE;
            case Stage _ -> ColumnForms.STAGE;
            case Step _ -> ColumnForms.STEP;
            case Lane _ -> RowForms.LANE;
            case SeparatorLine _ -> RowForms.LINE;
            case LaneGroup _ -> RowForms.GROUP;
            case Card _ -> PlacedForms.CARD;
            case PainPoint _ -> PlacedForms.PAIN;
            case Gain _ -> PlacedForms.GAIN;
            case Opportunity _ -> PlacedForms.OPPORTUNITY;
            case Link _ -> TieForms.LINK;
            case Marker _ -> TieForms.MARKER;
            case Comment _ -> TieForms.COMMENT;
            case Cause _ -> TieForms.CAUSE;
            case ScoreCurve _ -> CurveForms.CURVE;
            case Persona _ -> PeopleForms.PERSONA;
            case Segment _ -> PeopleForms.SEGMENT;
            case Actor _ -> PeopleForms.ACTOR;
            case Team _ -> PeopleForms.TEAM;
            case Channel _ -> ContactForms.CHANNEL;
            case Touchpoint _ -> ContactForms.TOUCHPOINT;
            case SystemUsed _ -> ContactForms.SYSTEM;
            case InformationSource _ -> ContactForms.SOURCE;
            case ImageAsset _ -> ContactForms.IMAGE;
            case SavedView _ -> TieForms.VIEW;
            case Foreign _ -> NOTHING;
        };
        @SuppressWarnings("unchecked") // each kind has its own form above
        Form<E> own = (Form<E>) form;
        return own;
    }
}
