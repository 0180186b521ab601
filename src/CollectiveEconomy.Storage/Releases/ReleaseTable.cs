using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A table of a release: where its file stands and what record its rows are.</summary>
/// <param name="Name">Name of the table.</param>
/// <param name="Path">Path of its file within the release.</param>
/// <param name="Record">The record of its rows.</param>
public sealed record ReleaseTable(string Name, string Path, Type Record)
{
    /// <summary>The codes and labels of the release as they were when it was published.</summary>
    public static ReleaseTable Codes { get; } = new("codes", "codelists/codes.parquet", typeof(Code));

    /// <summary>The permanent parts of the noise. They are as secret as the true facts, and no caller is answered from them.</summary>
    public static ReleaseTable Permanent { get; } = new("noise", "noise/permanent.parquet", typeof(PermanentDraw));

    /// <summary>The true facts of a cube.</summary>
    public static ReleaseTable Exact(Cube cube) => new($"{cube.Name}-exact", $"exact/{cube.Name}.parquet", cube.Facts);

    /// <summary>The same facts in the same order, with protected values and classes in place of what is confidential.</summary>
    public static ReleaseTable Protected(Cube cube) => new($"{cube.Name}-protected", $"protected/{cube.Name}.parquet", cube.Facts);
}
