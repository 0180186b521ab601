namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Whether a reader of a workbook sees a sheet.</summary>
public enum SheetVisibility
{
    /// <summary>It is seen.</summary>
    Visible,

    /// <summary>It is hidden; the menu of sheets brings it back.</summary>
    Hidden,

    /// <summary>It is hidden even from the menu: only a program puts it there.</summary>
    VeryHidden,
}
