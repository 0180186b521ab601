using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A table of a release: where its file stands and what record its rows are.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Path">Path of its file within the release.</param>
/// <param name="Record">The record of its rows.</param>
public sealed record ReleaseTable(string Name, string Path, Type Record)
{
    /// <summary>The codes and labels of the release as they were when it was published.</summary>
    public static ReleaseTable Codes { get; } = new("codes", "codelists/codes.parquet", typeof(Code));

    /// <summary>The facts of a cube that the public may count: no confidential value is among them.</summary>
    public static ReleaseTable Of(Cube cube) => new(cube.Name, $"protected/{cube.Name}.parquet", cube.Facts);
}
