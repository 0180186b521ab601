using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>Reads sheets that may end in the middle.</summary>
internal static class SheetReading
{
    /// <summary>Goes to the next row; false after the last, or where the sheet can't be read further, which is a finding of its own.</summary>
    public static bool ReadOrStop(this SheetReader sheet)
    {
        try
        {
            return sheet.Read();
        }
        catch (FileUnreadable)
        {
            return false;
        }
    }
}
