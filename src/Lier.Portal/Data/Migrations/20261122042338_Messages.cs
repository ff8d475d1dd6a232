using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lier.Portal.Data.Migrations
{
    /// <inheritdoc />
    public partial class Messages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Email",
                table: "Accounts",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "KnownSince",
                table: "Accounts",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mail",
                table: "Accounts",
                nullable: false,
                defaultValue: "AtOnce");

            migrationBuilder.AddColumn<string>(
                name: "Roles",
                table: "Accounts",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Teams",
                table: "Accounts",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.CreateTable(
                name: "Messages",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RecipientId = table.Column<int>(nullable: false),
                    Fact = table.Column<string>(maxLength: 100, nullable: false),
                    Kind = table.Column<string>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    NoteId = table.Column<int>(nullable: true),
                    Period = table.Column<string>(maxLength: 7, nullable: false),
                    Version = table.Column<int>(nullable: true),
                    Sentence = table.Column<string>(nullable: false),
                    Who = table.Column<string>(nullable: false),
                    Reason = table.Column<string>(nullable: true),
                    ReadAt = table.Column<DateTime>(nullable: true),
                    Mail = table.Column<string>(nullable: false),
                    MailDueAt = table.Column<DateTime>(nullable: true),
                    Letter = table.Column<Guid>(nullable: true),
                    MailAddress = table.Column<string>(nullable: true),
                    MailSubject = table.Column<string>(nullable: true),
                    MailAttempts = table.Column<int>(nullable: false),
                    MailedAt = table.Column<DateTime>(nullable: true),
                    MailAnswer = table.Column<string>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Messages_Accounts_RecipientId",
                        column: x => x.RecipientId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Messages_Notes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "Notes",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Letter",
                table: "Messages",
                column: "Letter");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_Mail_MailDueAt",
                table: "Messages",
                columns: new[] { "Mail", "MailDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Messages_NoteId",
                table: "Messages",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_Messages_RecipientId_Fact",
                table: "Messages",
                columns: new[] { "RecipientId", "Fact" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Messages_RecipientId_ReadAt",
                table: "Messages",
                columns: new[] { "RecipientId", "ReadAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Messages");

            migrationBuilder.DropColumn(
                name: "Email",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "KnownSince",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Mail",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Roles",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "Teams",
                table: "Accounts");
        }
    }
}
