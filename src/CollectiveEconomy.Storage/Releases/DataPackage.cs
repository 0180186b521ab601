using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>The <c>datapackage.json</c> of a release: a Frictionless Data Package, with the platform's own properties after the standard ones.</summary>
public sealed record DataPackage
{
    /// <summary>Format that this build writes: the third has protected tables that hold, and names their noise. No later one is read.</summary>
    public const int CurrentFormat = 3;

    /// <summary>The earliest format that this build reads.</summary>
    public const int EarliestFormat = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>Profile of the package.</summary>
    public string Profile { get; init; } = "data-package";

    /// <summary>Name of the package.</summary>
    public string Name { get; init; } = "collective-economy";

    /// <summary>Identifier of the release.</summary>
    public required string Id { get; init; }

    /// <summary>Title for readers, in English.</summary>
    public required string Title { get; init; }

    /// <summary>Title for readers, in Vietnamese; null only in a package that is refused.</summary>
    public string? TitleVi { get; init; }

    /// <summary>Moment at which it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>Moment of publication when it is later than <see cref="Created"/>; null when the release was public at once.</summary>
    public DateTimeOffset? EmbargoedUntil { get; init; }

    /// <summary>Licences under which it may be used.</summary>
    public required IReadOnlyList<DataLicence> Licenses { get; init; }

    /// <summary>Documents on which it rests.</summary>
    public required IReadOnlyList<DataSource> Sources { get; init; }

    /// <summary>Its files.</summary>
    public required IReadOnlyList<DataResource> Resources { get; init; }

    /// <summary>Format of the release.</summary>
    public required int FormatVersion { get; init; }

    /// <summary>Version of the platform that published it.</summary>
    public required string PlatformVersion { get; init; }

    /// <summary>Whether its microdata are synthetic.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>First reference year.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last reference year.</summary>
    public required int LastYear { get; init; }

    /// <summary>The release before it; null for the first.</summary>
    public string? PreviousRelease { get; init; }

    /// <summary>What was revised and why; null when nothing is said.</summary>
    public string? Notes { get; init; }

    /// <summary>The same in English; null when it is not said in English apart.</summary>
    public string? NotesEn { get; init; }

    /// <summary>What the checks found before it was published; null when none were made.</summary>
    public IReadOnlyList<CheckFinding>? Checks { get; init; }

    /// <summary>The noise of its protected tables; null in the format before, whose protected tables nobody may be answered from.</summary>
    public NoiseStamp? Noise { get; init; }

    /// <summary>Why the release should no longer be used; it stands beside the release, which never changes.</summary>
    [JsonIgnore]
    public Withdrawal? Withdrawal { get; init; }

    /// <summary>Writes the package as JSON.</summary>
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Json);

    /// <summary>The release that the package holds.</summary>
    public Release Describe(ReleaseId id) =>
        new()
        {
            Id = id,
            PublishedAt = EmbargoedUntil ?? Created,
            IsSynthetic = IsSynthetic,
            FirstYear = FirstYear,
            LastYear = LastYear,
            Previous = ReleaseId.TryParse(PreviousRelease, out var previous) ? previous : null,
            Notes = Notes,
            NotesEn = NotesEn,
            PlatformVersion = PlatformVersion,
            Withdrawal = Withdrawal,
            NoiseSeries = Noise?.Series,
        };

    /// <summary>Reads a package; null when the text is none.</summary>
    public static DataPackage? FromJson(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<DataPackage>(json, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
