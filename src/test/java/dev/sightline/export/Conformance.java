package dev.sightline.export;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// veraPDF's judgement of a file.
public final class Conformance {
    private Conformance() {}

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /// What a file breaks of the rules of PDF/A-3a and of PDF/UA-1, each rule with an example; empty if nothing.
    public static Set<String> faults(byte[] pdf) {
        Set<String> faults = new TreeSet<>();
        for (String flavour : new String[] {"3a", "ua1"}) {
            faults.addAll(faults(pdf, PDFAFlavour.byFlavourId(flavour)));
        }
        return faults;
    }

    /// What a file breaks of the rules of PDF/A-4, of PDF/UA-2 and of the guide for well-tagged PDF, for access and for
    /// reuse.
    ///
    /// @param source whether it has a document inside
    public static Set<String> faultsOfPdf2(byte[] pdf, boolean source) {
        Set<String> faults = new TreeSet<>();
        for (String flavour : new String[] {source ? "4f" : "4", "ua2", "wt1a", "wt1r"}) {
            faults(pdf, PDFAFlavour.byFlavourId(flavour)).forEach(fault -> faults.add(flavour + " " + fault));
        }
        return faults;
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) {
        Set<String> faults = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext());
                }
            }
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add(flavour + " not compliant");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }
}
