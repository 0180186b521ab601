using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Protection;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Writes releases: whole, or not at all.</summary>
public static class ReleaseWriter
{
    /// <summary>Writes a release beside its place and then moves it there.</summary>
    /// <exception cref="IOException">A release of this name exists, or the disk refused; nothing is left behind under the release's name.</exception>
    public static void Write(this ReleaseFolder folder, ReleaseDraft draft)
    {
        var work = folder.NewWorkFolder();
        try
        {
            using var duck = new DuckDBConnection("DataSource=:memory:");
            duck.Open();
            var files = new ReleaseFiles(duck, work);
            var package = Package(draft, [.. WriteFacts(files, draft), files.Write(ReleaseTable.Codes, draft.Codes)]);
            WriteThrough(Path.Combine(work, ReleaseFolder.PackageFile), package.ToJson());
            Durable.MoveFolder(work, folder.PathOf(draft.Release.Id));
        }
        catch (DuckDBException refused)
        {
            Directory.Delete(work, recursive: true);
            throw new IOException($"The release can't be written: {refused.Message.Split('\n')[0].TrimEnd('.')}.", refused);
        }
        catch
        {
            Directory.Delete(work, recursive: true);
            throw;
        }
    }

    // Noise is balanced over all that is true, so that is written, and measured, first.
    private static IEnumerable<DataResource> WriteFacts(ReleaseFiles files, ReleaseDraft draft)
    {
        var sizes = new ConceptSizes();
        var tables = draft.Facts.OrderBy(facts => facts.Key.Name, StringComparer.Ordinal).ToList();
        var exact = tables.ConvertAll(facts => files.Write(ReleaseTable.Exact(facts.Key), Measured(facts.Key, facts.Value, sizes)));
        draft.Permanent.Extend(sizes, draft.Series);
        var noise = new Noise(draft.Series, draft.Permanent);
        var hidden = tables.ConvertAll(facts =>
            files.Write(ReleaseTable.Protected(facts.Key), FactProtections.Of(facts.Key.Facts)?.Protect(facts.Value, noise) ?? facts.Value)
        );
        return exact
            .Zip(hidden)
            .SelectMany(pair => (DataResource[])[pair.First, pair.Second])
            .Append(files.Write(ReleaseTable.Permanent, draft.Permanent.All));
    }

    private static IEnumerable<object> Measured(Cube cube, IEnumerable<object> facts, ConceptSizes sizes)
    {
        var protection = FactProtections.Of(cube.Facts);
        foreach (var fact in facts)
        {
            protection?.Measure(fact, sizes);
            yield return fact;
        }
    }

    private static DataPackage Package(ReleaseDraft draft, IReadOnlyList<DataResource> resources) =>
        new()
        {
            Id = draft.Release.Id.ToString(),
            Title =
                $"Statistics of the collective economy of Viet Nam, release {draft.Release.Id}"
                + (draft.Release.IsSynthetic ? " (synthetic data)" : ""),
            TitleVi =
                $"Thống kê kinh tế tập thể Việt Nam, đợt công bố {draft.Release.Id}"
                + (draft.Release.IsSynthetic ? " (số liệu mô phỏng)" : ""),
            Created = draft.CreatedAt ?? draft.Release.PublishedAt,
            EmbargoedUntil = draft.CreatedAt is null ? null : draft.Release.PublishedAt,
            Licenses = [DataLicence.OfFigures],
            Sources = [.. draft.Sources.Select(source => new DataSource(source.Title, source.Url))],
            Resources = resources,
            FormatVersion = DataPackage.CurrentFormat,
            PlatformVersion = draft.Release.PlatformVersion,
            IsSynthetic = draft.Release.IsSynthetic,
            FirstYear = draft.Release.FirstYear,
            LastYear = draft.Release.LastYear,
            PreviousRelease = draft.Release.Previous?.ToString(),
            Notes = draft.Release.Notes,
            NotesEn = draft.Release.NotesEn,
            Noise = new NoiseStamp(draft.Series.Name, draft.Series.Fingerprint),
        };

    private static void WriteThrough(string file, byte[] content)
    {
        using var stream = new FileStream(file, FileMode.CreateNew);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }
}
