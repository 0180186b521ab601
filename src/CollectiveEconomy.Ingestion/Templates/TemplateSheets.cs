namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>Sheets of a template that hold no rows.</summary>
internal static class TemplateSheets
{
    /// <summary>Tells how to fill the template.</summary>
    public const string Instructions = "Hướng dẫn - Instructions";

    /// <summary>Holds the codes from which cells choose.</summary>
    public const string Codes = "Danh mục - Codes";

    /// <summary>Lists what an import found; it comes first in an annotated workbook.</summary>
    public const string Findings = "Kết quả kiểm tra";

    /// <summary>Whether a sheet of a workbook is one of them.</summary>
    public static bool AreKnown(string? sheet) => sheet is Instructions or Codes or Findings;
}
