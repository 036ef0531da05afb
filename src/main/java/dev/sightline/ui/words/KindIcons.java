package dev.sightline.ui.words;

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
import org.kordamp.ikonli.javafx.FontIcon;

/// The picture of each kind of element, and icons by their names in the one pack that the program uses.
public final class KindIcons {
    private KindIcons() {}

    /// An icon by its name in the Material Design pack, such as `heart-outline`; told to nobody, since a text or
    /// accessible name stands beside it.
    public static FontIcon icon(String name) {
        FontIcon icon = new FontIcon("mdi2" + name.charAt(0) + "-" + name);
        icon.getStyleClass().add("icon");
        return icon;
    }

    /// The name of the icon of an element's kind.
    public static String of(Element element) {
        return switch (element) {
            case Project _ -> "folder-outline";
            case JourneyMap _ -> "map-outline";
            case Stage stage -> stage.level() == Stage.Level.PHASE ? "arrow-expand-horizontal" : "chevron-triple-right";
            case Step _ -> "shoe-print";
            case LaneGroup _ -> "group";
            case Lane _ -> "view-sequential-outline";
            case SeparatorLine _ -> "border-horizontal";
            case Card _ -> "card-text-outline";
            case PainPoint _ -> "emoticon-sad-outline";
            case Gain _ -> "emoticon-happy-outline";
            case Opportunity _ -> "lightbulb-outline";
            case Link _ -> "vector-line";
            case Marker _ -> "star-four-points-outline";
            case ScoreCurve _ -> "chart-bell-curve-cumulative";
            case Persona _ -> "account-outline";
            case Segment _ -> "chart-pie";
            case Actor _ -> "account-hard-hat-outline";
            case Team _ -> "account-group-outline";
            case Channel _ -> "swap-horizontal";
            case Touchpoint _ -> "gesture-tap";
            case SystemUsed _ -> "server-outline";
            case InformationSource _ -> "book-open-variant";
            case ImageAsset _ -> "image-outline";
            case Cause _ -> "source-branch";
            case Comment _ -> "comment-outline";
            case SavedView _ -> "filter-outline";
            case Foreign _ -> "help-circle-outline";
        };
    }
}
