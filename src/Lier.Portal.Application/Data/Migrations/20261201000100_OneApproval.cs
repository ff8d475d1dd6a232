using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Application.Data.Migrations
{
    /// <inheritdoc />
    public partial class OneApproval : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "LastWrittenAt",
                table: "Measurements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LastWrittenBy",
                table: "Measurements",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AsRole",
                table: "MeasurementStep",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PartyId",
                table: "MeasurementStep",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RouteStepId",
                table: "MeasurementStep",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LastWrittenAt",
                table: "Measurements");

            migrationBuilder.DropColumn(
                name: "LastWrittenBy",
                table: "Measurements");

            migrationBuilder.DropColumn(
                name: "AsRole",
                table: "MeasurementStep");

            migrationBuilder.DropColumn(
                name: "PartyId",
                table: "MeasurementStep");

            migrationBuilder.DropColumn(
                name: "RouteStepId",
                table: "MeasurementStep");
        }
    }
}
