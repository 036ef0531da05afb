package dev.sightline.edit;

import dev.sightline.model.About;
import dev.sightline.model.ChangeSet;
import dev.sightline.model.Column;
import dev.sightline.model.CurveKind;
import dev.sightline.model.CurvePoint;
import dev.sightline.model.Id;
import dev.sightline.model.JourneyDocument;
import dev.sightline.model.JourneyMap;
import dev.sightline.model.Lane;
import dev.sightline.model.Marker;
import dev.sightline.model.Persona;
import dev.sightline.model.Rank;
import dev.sightline.model.Scale;
import dev.sightline.model.ScoreCurve;
import dev.sightline.model.ScoreCurveBuilder;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be done to curves and their points.
public sealed interface CurveEdit extends Edit {
    /// A new curve without points.
    ///
    /// @param lane the lane it is drawn in; a lane of its own that is made when drawing, when empty
    record Add(
            Id<JourneyMap> map,
            Optional<Id<Lane>> lane,
            CurveKind kind,
            String name,
            Scale scale,
            Optional<Id<Persona>> persona)
            implements CurveEdit {
        @Override
        public String label() {
            return Wording.named("Add", "curve", name);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            draft.need(map, JourneyMap.class);
            if (lane.isPresent() && !draft.need(lane.get(), Lane.class).map().equals(map)) {
                throw new Rejected("That lane is on another map. Choose a lane of this map.");
            }
            if (persona.isPresent()) {
                draft.need(persona.get(), Persona.class);
            }
            ScoreCurve curve = ScoreCurveBuilder.builder()
                    .id(draft.ids().named("curve", name))
                    .rank(Rank.FIRST)
                    .about(About.NONE)
                    .map(map)
                    .lane(lane)
                    .kind(kind)
                    .name(Rules.checked(name))
                    .persona(persona)
                    .scale(scale)
                    .build();
            draft.append(document.view(map).curves(), List.of(curve));
            return draft.changes();
        }
    }

    /// A value on a column; its quote and sources stay.
    ///
    /// @param value not known when empty
    record SetPoint(Id<ScoreCurve> curve, Id<? extends Column> column, Optional<BigDecimal> value)
            implements CurveEdit {
        @Override
        public String label() {
            return value.isPresent() ? "Set value to " + value.get().toPlainString() : "Set value to unknown";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            ScoreCurve before = draft.need(curve, ScoreCurve.class);
            Optional<BigDecimal> checked =
                    value.isPresent() ? Optional.of(Points.onScale(before.scale(), value.get())) : Optional.empty();
            CurvePoint old = Points.at(before, column).orElse(Points.unknown(column));
            Points.put(draft, before, new CurvePoint(column, checked, old.label(), old.sources()));
            return draft.changes();
        }
    }

    /// A column has no point any more, and none of the markers that were set on it.
    record ClearPoint(Id<ScoreCurve> curve, Id<? extends Column> column) implements CurveEdit {
        @Override
        public String label() {
            return "Clear value";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            ScoreCurve before = draft.need(curve, ScoreCurve.class);
            draft.put(before.withPoints(before.points().stream()
                    .filter(point -> !point.on().equals(column))
                    .toList()));
            Set<Id<?>> markers = new LinkedHashSet<>();
            for (Marker marker : document.view(before.map()).markers(curve)) {
                if (marker.at().filter(column::equals).isPresent()) {
                    markers.add(marker.id());
                }
            }
            return draft.changes().then(new Remove(label(), markers).on(document));
        }
    }

    /// Another scale. The values keep their place on it: half way up stays half way up.
    record SetScale(Id<ScoreCurve> curve, Scale scale) implements CurveEdit {
        private static final int DIGITS = 2;

        @Override
        public String label() {
            return "Edit curve";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            ScoreCurve before = draft.need(curve, ScoreCurve.class);
            draft.put(before.withScale(scale)
                    .withPoints(before.points().stream()
                            .map(point -> new CurvePoint(
                                    point.on(),
                                    point.value().map(value -> moved(value, before.scale())),
                                    point.label(),
                                    point.sources()))
                            .toList()));
            return draft.changes();
        }

        private BigDecimal moved(BigDecimal value, Scale from) {
            BigDecimal share =
                    value.subtract(from.min()).divide(from.max().subtract(from.min()), MathContext.DECIMAL64);
            BigDecimal at = scale.min().add(share.multiply(scale.max().subtract(scale.min())));
            BigDecimal rounded = at.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
            BigDecimal whole = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
            return whole.max(scale.min()).min(scale.max());
        }
    }

    /// A word or quote at a point; where there is none, a point whose value is not known comes to be.
    record Quote(Id<ScoreCurve> curve, Id<? extends Column> column, String text) implements CurveEdit {
        @Override
        public String label() {
            return Wording.named("Set", "quote", text);
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            ScoreCurve before = draft.need(curve, ScoreCurve.class);
            CurvePoint old = Points.at(before, column).orElse(Points.unknown(column));
            Points.put(draft, before, new CurvePoint(column, old.value(), Rules.checked(text), old.sources()));
            return draft.changes();
        }
    }

    /// Values go up or down, at most to the ends of the scale. What is not known begins in the middle.
    ///
    /// @param by in units of the scale
    record Nudge(Id<ScoreCurve> curve, List<? extends Id<? extends Column>> columns, BigDecimal by)
            implements CurveEdit {
        public Nudge {
            columns = List.copyOf(columns);
        }

        @Override
        public String label() {
            return by.signum() < 0 ? "Lower value" : "Raise value";
        }

        @Override
        public ChangeSet on(JourneyDocument document) throws Rejected {
            Draft draft = new Draft(document);
            for (Id<? extends Column> column : columns) {
                ScoreCurve now = draft.need(curve, ScoreCurve.class);
                CurvePoint old = Points.at(now, column).orElse(Points.unknown(column));
                BigDecimal value =
                        old.value().orElse(now.scale().neutralValue()).add(by);
                BigDecimal kept = value.max(now.scale().min()).min(now.scale().max());
                Points.put(draft, now, new CurvePoint(column, Optional.of(kept), old.label(), old.sources()));
            }
            return draft.changes();
        }
    }
}
