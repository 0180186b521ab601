using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Microdata;

/// <summary>Reads which columns of microdata are asked for.</summary>
internal static class MicrodataColumns
{
    /// <summary>The columns that the parameter <c>columns</c> names; all that there are where it is not given.</summary>
    /// <param name="cube">The cube.</param>
    /// <param name="parameters">The parameters of the address.</param>
    /// <exception cref="ParameterInvalid">There is no such column.</exception>
    public static IReadOnlyList<FactColumn> Read(Cube cube, Parameters parameters)
    {
        var all = Storage.Releases.Microdata.ColumnsOf(cube);
        return parameters.List("columns") is { Count: > 0 } names ? [.. names.Distinct().Select(Named)] : all;

        FactColumn Named(string name) =>
            all.FirstOrDefault(column => string.Equals(Storage.Releases.Microdata.NameOf(column), name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ParameterInvalid("columns", Parameters.NotAmong("columns", name, all.Select(Storage.Releases.Microdata.NameOf)));
    }
}
