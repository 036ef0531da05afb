package dev.sightline.model;

/// One thing that can be asked for: a value of a facet.
public sealed interface Trait {
    /// Whose value it is.
    Facet facet();

    /// To be about a persona.
    record OfPersona(Id<Persona> persona) implements Trait {
        @Override
        public Facet facet() {
            return Facet.PERSONA;
        }
    }

    /// To be of a kind: that of its lane, or pain, gain, opportunity.
    record OfKind(LaneKind kind) implements Trait {
        @Override
        public Facet facet() {
            return Facet.KIND;
        }
    }

    /// To have a tag.
    record OfTag(String tag) implements Trait {
        @Override
        public Facet facet() {
            return Facet.TAG;
        }
    }

    /// To happen over a channel.
    record OfChannel(Id<Channel> channel) implements Trait {
        @Override
        public Facet facet() {
            return Facet.CHANNEL;
        }
    }

    /// To hurt so much.
    ///
    /// @param level 1 to 5
    record OfSeverity(int level) implements Trait {
        @Override
        public Facet facet() {
            return Facet.SEVERITY;
        }
    }

    /// To be known so well.
    record OfEvidence(EvidenceLevel level) implements Trait {
        @Override
        public Facet facet() {
            return Facet.EVIDENCE;
        }
    }

    /// To be somebody's to answer for.
    record OfOwner(String owner) implements Trait {
        @Override
        public Facet facet() {
            return Facet.OWNER;
        }
    }

    /// To stand in a lane.
    record OfLane(Id<Lane> lane) implements Trait {
        @Override
        public Facet facet() {
            return Facet.LANE;
        }
    }
}
