package dev.sightline.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        return faults(pdf, "3a", "ua1");
    }

    /// What a file breaks of the rules of PDF/A-4, of PDF/UA-2 and of the guide for well-tagged PDF, for access and for
    /// reuse.
    ///
    /// @param source whether it has a document inside
    public static Set<String> faultsOfPdf2(byte[] pdf, boolean source) {
        return faults(pdf, source ? "4f" : "4", "ua2", "wt1a", "wt1r");
    }

    /// All standards in one go: the file is read once only.
    private static Set<String> faults(byte[] pdf, String... names) {
        List<PDFAFlavour> flavours =
                Stream.of(names).map(PDFAFlavour::byFlavourId).toList();
        Set<String> faults = new TreeSet<>();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            parser.setFlavours(flavours);
            List<ValidationResult> results = validator.validateAll(parser);
            if (results.size() != names.length) {
                throw new IllegalStateException("judged by " + results.size() + " of " + names.length + " standards");
            }
            for (ValidationResult result : results) {
                String name = result.getValidationProfile().getPDFAFlavour().getId();
                for (TestAssertion assertion : result.getTestAssertions()) {
                    if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                        faults.add(name + " " + assertion.getRuleId().getClause() + "-"
                                + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                                + assertion.getLocation().getContext());
                    }
                }
                if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
                    faults.add(name + " not compliant");
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return faults;
    }
}
