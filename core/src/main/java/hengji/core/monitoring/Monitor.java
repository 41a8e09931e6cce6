package hengji.core.monitoring;

import hengji.core.policy.Pack;
import java.util.List;

/** Tells the lights of a form under one pack. Holds no state; one may serve many threads. */
public final class Monitor {
    private final Pack pack;

    public Monitor(Pack pack) {
        this.pack = pack;
    }

    public FormLight read(MonitoringSheet sheet) {
        RowReading reading = new RowReading(pack, sheet.period());
        List<RowLight> rows = sheet.rows().stream().map(reading::read).toList();
        return new FormReading(pack, sheet, new ExecutionReading(pack).read(sheet), rows).read();
    }
}
