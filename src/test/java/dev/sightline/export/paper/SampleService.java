package dev.sightline.export.paper;

import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.CopiesSupported;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/// A printer as Java has it, which remembers what it was given.
final class SampleService {
    /// A job as it came.
    record Job(Object data, Map<Class<?>, Attribute> wishes) {}

    /// Draws pages as a driver does.
    @FunctionalInterface
    interface Drawing {
        void draw(Pageable pages) throws PrinterException;
    }

    final List<Job> jobs = new ArrayList<>();
    final Map<Class<?>, Object> able = new HashMap<>();
    final Map<Class<?>, Attribute> says = new HashMap<>();
    boolean takesPdf = true;

    /// What is done with pages that are to be drawn.
    Drawing draws = pages -> {};

    @Nullable
    String refusal;

    /// One that can do all that can be asked.
    static SampleService all() {
        SampleService service = new SampleService();
        service.able.put(Copies.class, new CopiesSupported(1, 99));
        service.able.put(SheetCollate.class, new SheetCollate[] {SheetCollate.COLLATED, SheetCollate.UNCOLLATED});
        service.able.put(
                Sides.class, new Sides[] {Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE, Sides.TWO_SIDED_SHORT_EDGE});
        service.able.put(
                Media.class,
                new Media[] {MediaSizeName.ISO_A4, MediaTray.MAIN, MediaSizeName.ISO_A3, MediaTray.MANUAL});
        service.able.put(Chromaticity.class, new Chromaticity[] {Chromaticity.COLOR, Chromaticity.MONOCHROME});
        return service;
    }

    PrintService service() {
        return (PrintService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PrintService.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "getName" -> "Hall";
                    case "isDocFlavorSupported" -> takesPdf == DocFlavor.BYTE_ARRAY.PDF.equals(arguments[0]);
                    case "isAttributeCategorySupported" -> able.containsKey(arguments[0]);
                    case "isAttributeValueSupported" -> isAble((Attribute) arguments[0]);
                    case "getSupportedAttributeValues" -> able.get(arguments[0]);
                    case "getAttribute" -> says.get(arguments[0]);
                    case "createPrintJob" -> job();
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> System.identityHashCode(self) == System.identityHashCode(arguments[0]);
                    case "toString" -> "Hall";
                    default -> null;
                });
    }

    private boolean isAble(Attribute value) {
        return !(able.get(value.getCategory()) instanceof Object[] all)
                || List.of(all).contains(value);
    }

    private DocPrintJob job() {
        return (DocPrintJob) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DocPrintJob.class}, (self, method, arguments) -> {
                    if (method.getName().equals("print")) {
                        if (refusal != null) {
                            throw new PrintException(refusal);
                        }
                        Map<Class<?>, Attribute> wishes = new HashMap<>();
                        for (Attribute wish : ((AttributeSet) arguments[1]).toArray()) {
                            wishes.put(wish.getCategory(), wish);
                        }
                        Object data = ((Doc) arguments[0]).getPrintData();
                        if (data instanceof Pageable pages) {
                            draws.draw(pages);
                        }
                        jobs.add(new Job(data, wishes));
                    }
                    return null;
                });
    }
}
