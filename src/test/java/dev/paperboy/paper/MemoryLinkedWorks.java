package dev.paperboy.paper;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What names papers, in memory. */
public final class MemoryLinkedWorks implements LinkedWorksShelf {

    private final Map<PaperId, Reading> readings = new HashMap<>();

    @Override
    public Map<PaperId, Reading> readingsOf(Collection<PaperId> ids) {
        Map<PaperId, Reading> found = new HashMap<>(readings);
        found.keySet().retainAll(ids);
        return found;
    }

    @Override
    public void save(PaperId id, Reading reading) {
        readings.put(id, reading);
    }
}
