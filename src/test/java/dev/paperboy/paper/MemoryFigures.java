package dev.paperboy.paper;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Figures in memory, for tests of what is made of them; trusts every link. */
public class MemoryFigures implements Figures, FigureShelf {

    private final Map<PaperId, Reading> readings = new HashMap<>();

    @Override
    public Map<PaperId, Figure> findAll(Collection<PaperId> ids) {
        Map<PaperId, Figure> found = new HashMap<>();
        readingsOf(ids).forEach((id, reading) -> found.computeIfAbsent(id, _ -> reading.figure()));
        return found;
    }

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

    @Override
    public Counts counts() {
        int found = (int) readings.values().stream().filter(it -> it.figure() != null).count();
        return new Counts(found, readings.size() - found);
    }
}
