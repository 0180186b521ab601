namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Rounds to significant digits, half to even.</summary>
public static class SignificantDigits
{
    /// <summary>A value with as many significant digits; null stays null.</summary>
    public static decimal? Of(decimal? value, int digits)
    {
        if (value is not { } number || number == 0)
            return value;
        var unit = 1m;
        while (Math.Abs(number) / unit >= Power(digits))
            unit *= 10;
        while (Math.Abs(number) / unit < Power(digits - 1))
            unit /= 10;
        return Math.Round(number / unit, MidpointRounding.ToEven) * unit;
    }

    /// <summary>A value rounded to the greatest power of ten that is not above a tolerance; as it is when the tolerance is zero.</summary>
    public static decimal Within(decimal value, decimal tolerance)
    {
        if (tolerance <= 0)
            return value;
        var unit = 1m;
        while (unit > tolerance)
            unit /= 10;
        while (unit * 10 <= tolerance)
            unit *= 10;
        return Math.Round(value / unit, MidpointRounding.ToEven) * unit;
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var digit = 0; digit < digits; digit++)
            power *= 10;
        return power;
    }
}
