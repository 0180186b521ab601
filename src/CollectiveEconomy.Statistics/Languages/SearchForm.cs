using System.Globalization;
using System.Text;

namespace CollectiveEconomy.Statistics.Languages;

/// <summary>Normalised form of a Vietnamese text, in which equivalent spellings are equal.</summary>
public static class SearchForm
{
    /// <summary>Lower case without diacritics: "Đồng Tháp" becomes "dong thap", and "Hoà Bình" and "Hòa Bình" both become "hoa binh".</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        return folded.ToString();
    }
}
