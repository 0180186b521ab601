using System.Diagnostics;
using System.Diagnostics.Metrics;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Activities and metrics of questions to cubes: names of cubes and engines, and numbers of cells.</summary>
internal static class CubeTelemetry
{
    private static readonly Counter<long> Cells = new Meter(DuckDBQueries.ActivitySourceName).CreateCounter<long>(
        "ceco.cube.cells",
        description: "Cells of answers by what is shown of them: all, or not all because something is withheld."
    );

    /// <summary>Begins the activity of a question; null when nobody listens.</summary>
    public static Activity? Start(Cube cube) => DuckDBQueries.Source.StartActivity("cube " + cube.Name);

    /// <summary>Notes an answer.</summary>
    public static void Note(Cube cube, CellPage page, Activity? activity)
    {
        activity?.SetTag("ceco.engine", page.Engine);
        if (!Cells.Enabled)
            return;
        var withheld = page.Cells.Count(cell => cell.Measures.Any(measure => measure.Status == ObservationStatus.Q));
        Note(cube, "withheld", withheld);
        Note(cube, "whole", page.Cells.Count - withheld);
    }

    private static void Note(Cube cube, string shown, int cells)
    {
        if (cells > 0)
            Cells.Add(cells, new KeyValuePair<string, object?>("cube", cube.Name), new KeyValuePair<string, object?>("shown", shown));
    }
}
