using System.Globalization;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>What every message states of itself.</summary>
internal static class SdmxMessage
{
    public static string IdOf(string id, Release release) => SdmxIds.Valid($"{id}-{release.Id}");

    public static string Prepared(Release release) =>
        release.PublishedAt.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A number without zeros at its end.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
