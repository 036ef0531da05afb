package dev.sightline.export.paper;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.PrinterInfo;
import javax.print.attribute.standard.PrinterURI;

/// The printers that are set up on this computer.
public final class Printers {
    private static final Set<String> SPOKEN = Set.of("ipp", "http");

    private Printers() {}

    /// All of them, the usual one first. May take a moment.
    public static List<PaperPrinter> all() {
        Optional<String> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName);
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .map(Printers::of)
                .sorted(Comparator.comparing((PaperPrinter one) -> !usual.equals(Optional.of(one.name())))
                        .thenComparing(PaperPrinter::title))
                .toList();
    }

    static PaperPrinter of(PrintService service) {
        PaperPrinter plain = new ServicePrinter(service);
        return Optional.ofNullable(service.getAttribute(PrinterURI.class))
                .map(PrinterURI::getURI)
                .filter(Printers::isReached)
                .<PaperPrinter>map(address -> new IppPrinter(service.getName(), title(service), address, plain))
                .orElse(plain);
    }

    private static boolean isReached(URI address) {
        return address.getHost() != null && SPOKEN.contains(String.valueOf(address.getScheme()));
    }

    private static String title(PrintService service) {
        return Optional.ofNullable(service.getAttribute(PrinterInfo.class))
                .map(PrinterInfo::getValue)
                .filter(words -> !words.isBlank())
                .orElse(service.getName());
    }
}
