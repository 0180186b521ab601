using System.Text.Encodings.Web;
using System.Text.Json;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Keeps the calendar in a file beside the releases, so that every machine that has the releases has it too.</summary>
public static class Calendars
{
    /// <summary>Name of the file.</summary>
    internal const string FileName = "calendar.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The calendar; empty when none was written.</summary>
    /// <exception cref="CalendarDamaged">The file is no calendar.</exception>
    public static ReleaseCalendar ReadCalendar(this ReleaseFolder folder)
    {
        var file = FileOf(folder);
        if (!File.Exists(file))
            return ReleaseCalendar.Empty;
        try
        {
            return new ReleaseCalendar(
                JsonSerializer.Deserialize<List<AnnouncedRelease>>(File.ReadAllBytes(file), Json) ?? throw new JsonException()
            );
        }
        catch (JsonException)
        {
            throw new CalendarDamaged(FileName);
        }
    }

    /// <summary>Replaces the calendar.</summary>
    public static void WriteCalendar(this ReleaseFolder folder, ReleaseCalendar calendar)
    {
        Directory.CreateDirectory(folder.Location);
        Durable.Write(FileOf(folder), JsonSerializer.SerializeToUtf8Bytes(calendar.Announced, Json));
    }

    internal static string FileOf(ReleaseFolder folder) => Path.Combine(folder.Location, FileName);
}
